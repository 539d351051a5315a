package io.sentineliq.workbench.dashboard.ui;

import io.sentineliq.workbench.alert.Assigned;
import io.sentineliq.workbench.casefile.CaseView;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.classification.ui.SeverityMark;
import io.sentineliq.workbench.dashboard.Overview;
import io.sentineliq.workbench.dashboard.OverviewReader;
import io.sentineliq.workbench.detection.DetectionsOfBrand;
import io.sentineliq.workbench.incident.IncidentMetrics;
import io.sentineliq.workbench.incident.IncidentView;
import io.sentineliq.workbench.incident.ui.ClockWords;
import io.sentineliq.workbench.platform.fx.AgeTicker;
import io.sentineliq.workbench.platform.fx.Subscriptions;
import io.sentineliq.workbench.platform.fx.ViewLifecycle;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Times;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Binds the numbers of the first page, each of which opens the rows behind it. */
public final class DashboardController implements ViewLifecycle {

  private static final Set<IncidentView> ALARMING =
      Set.of(IncidentView.LATE, IncidentView.RUNNING_OUT);

  private final DashboardViewModel model;
  private final FigureLine mine;
  private final FigureLine nobodys;
  private final FigureLine arrived;
  private final FigureLine unread;
  private final Map<IncidentView, FigureLine> incidents = new EnumMap<>(IncidentView.class);
  private final Map<IncidentView, FigureLine> means = new EnumMap<>(IncidentView.class);
  private final Map<CaseView, FigureLine> cases = new EnumMap<>(CaseView.class);
  private final DayBars bars;
  private final AgeTicker ticker;
  private final Subscriptions subscriptions = new Subscriptions();

  @FXML private VBox queueBox;
  @FXML private VBox waitingBox;
  @FXML private VBox clockBox;
  @FXML private VBox newBox;
  @FXML private VBox meanBox;
  @FXML private VBox brandBox;
  @FXML private VBox brandLines;
  @FXML private VBox dayBox;
  @FXML private HBox legend;
  @FXML private Label newTitle;
  @FXML private Label dayTitle;
  @FXML private Label meanTitle;

  DashboardController(DashboardViewModel model) {
    this.model = model;
    mine = new FigureLine("dashboard.alerts.mine", () -> model.openAlerts(new Assigned.Me()));
    nobodys =
        new FigureLine("dashboard.alerts.nobodys", () -> model.openAlerts(new Assigned.Nobody()));
    arrived = new FigureLine("dashboard.alerts.arrived", model::openArrived);
    unread = new FigureLine("dashboard.unread", model::openBell);
    bars = new DayBars(model.zone(), model::openDay);
    ticker = new AgeTicker(model::catchUp);
  }

  @FXML
  private void initialize() {
    queueBox
        .getChildren()
        .addAll(
            mine,
            of(IncidentView.MINE, "dashboard.incidents.mine"),
            of(CaseView.MINE, "dashboard.cases.mine"));
    waitingBox
        .getChildren()
        .addAll(
            nobodys,
            of(IncidentView.NOBODYS, "dashboard.incidents.nobodys"),
            of(CaseView.REVIEW, "dashboard.cases.review"));
    clockBox
        .getChildren()
        .addAll(
            of(IncidentView.LATE, "incidentView.LATE"),
            of(IncidentView.RUNNING_OUT, "incidentView.RUNNING_OUT"),
            of(IncidentView.CRITICAL, "dashboard.incidents.critical"));
    newBox.getChildren().addAll(arrived, unread);
    meanBox
        .getChildren()
        .addAll(
            mean(IncidentView.DETECTED, "incident.mean.detected"),
            mean(IncidentView.ACKNOWLEDGED, "incident.mean.acknowledged"),
            mean(IncidentView.RESOLVED, "incident.mean.resolved"));
    dayBox.getChildren().add(bars);
    VBox.setVgrow(bars, Priority.ALWAYS);
    dayTitle.setText(Messages.text("dashboard.days", OverviewReader.DAYS));
    meanTitle.setText(Messages.text("dashboard.means", IncidentView.DAYS));
    for (var severity : Severity.values()) {
      legend.getChildren().add(mark(severity));
    }
  }

  @Override
  public void activate() {
    var since = model.since();
    newTitle.setText(
        Messages.text(
            "dashboard.new",
            Times.dayOfYear(since, model.zone()),
            Times.clock(since, model.zone())));
    subscriptions.follow(model.overviewProperty(), this::show);
    subscriptions.add(ticker.start());
    model.activate();
  }

  @Override
  public void deactivate() {
    model.deactivate();
    subscriptions.close();
  }

  private void show(@Nullable Overview overview) {
    if (overview != null) {
      mine.show(overview.queue().of(new Assigned.Me()));
      nobodys.show(overview.queue().of(new Assigned.Nobody()));
      arrived.show(overview.arrived());
      unread.show(overview.unread());
      show(overview.incidents());
      cases.forEach((view, line) -> line.show(overview.cases().getOrDefault(view, 0L)));
      bars.show(overview.days());
      show(overview.brands());
    }
  }

  /** A workspace that watches no brand has no card for them. */
  private void show(List<DetectionsOfBrand> brands) {
    brandBox.setVisible(!brands.isEmpty());
    brandBox.setManaged(!brands.isEmpty());
    brandLines
        .getChildren()
        .setAll(
            brands.stream()
                .map(
                    one -> {
                      var line = FigureLine.named(one.brand(), () -> model.open(one));
                      line.show(one.count());
                      return line;
                    })
                .toList());
  }

  private void show(IncidentMetrics metrics) {
    incidents.forEach(
        (view, line) -> {
          var count = metrics.counts().getOrDefault(view, 0L);
          line.show(count);
          line.alarm(count > 0 && ALARMING.contains(view));
        });
    means.forEach(
        (view, line) -> {
          var mean = metrics.means().get(view);
          line.show(mean == null ? "—" : ClockWords.length(mean));
        });
  }

  private FigureLine of(IncidentView view, String nameKey) {
    var line = new FigureLine(nameKey, () -> model.open(view));
    incidents.put(view, line);
    return line;
  }

  private FigureLine of(CaseView view, String nameKey) {
    var line = new FigureLine(nameKey, () -> model.open(view));
    cases.put(view, line);
    return line;
  }

  private FigureLine mean(IncidentView view, String meaningKey) {
    var line =
        new FigureLine("incidentView." + view.name(), () -> model.open(view))
            .explained(Messages.text(meaningKey, IncidentView.DAYS));
    means.put(view, line);
    return line;
  }

  private static Label mark(Severity severity) {
    var mark = new SeverityMark();
    mark.show(severity);
    var label = new Label(Messages.of(severity), mark);
    label.getStyleClass().addAll("small", SeverityMark.styleClass(severity));
    return label;
  }
}
