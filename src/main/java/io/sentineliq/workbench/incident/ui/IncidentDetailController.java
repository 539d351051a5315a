package io.sentineliq.workbench.incident.ui;

import io.sentineliq.workbench.classification.ui.SeverityMark;
import io.sentineliq.workbench.incident.IncidentDetails;
import io.sentineliq.workbench.incident.IncidentStatus;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.fx.AgeTicker;
import io.sentineliq.workbench.platform.fx.DetailPart;
import io.sentineliq.workbench.platform.fx.DetailTabs;
import io.sentineliq.workbench.platform.fx.RecordLink;
import io.sentineliq.workbench.platform.fx.Subscriptions;
import io.sentineliq.workbench.platform.fx.ViewLifecycle;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Numbers;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Binds one incident: its clock and its phases above the tabs of what belongs to it. */
public final class IncidentDetailController implements ViewLifecycle {

  /**
   * What cases have to do with incidents, which they know and are not known by.
   *
   * @param of tells the cases that look into one
   * @param maker makes a case of one
   * @param opener shows a case in its own place
   */
  record CaseLinks(
      BiFunction<UUID, Progress, List<RecordLink>> of,
      Consumer<IncidentDetails> maker,
      Consumer<SubjectRef> opener) {}

  private final IncidentDesk desk;
  private final RecordCompany company;
  private final InstantSource clock;
  private final CaseLinks caseLinks;
  private final DetailTabs<IncidentDetails> tabParts;
  private final SeverityMark mark = new SeverityMark();
  private final Subscriptions subscriptions = new Subscriptions();

  @FXML private VBox content;
  @FXML private VBox nothing;
  @FXML private Button open;
  @FXML private Button back;
  @FXML private HBox chips;
  @FXML private Label severity;
  @FXML private Label assignee;
  @FXML private Label sla;
  @FXML private Label title;
  @FXML private Label progress;
  @FXML private FlowPane phases;
  @FXML private Button take;
  @FXML private Button follow;
  @FXML private TabPane tabs;
  @FXML private StackPane room;

  IncidentDetailController(
      IncidentDesk desk,
      RecordCompany company,
      InstantSource clock,
      CaseLinks caseLinks,
      List<DetailPart<IncidentDetails>> parts) {
    this.desk = desk;
    this.company = company;
    this.clock = clock;
    this.caseLinks = caseLinks;
    this.tabParts = new DetailTabs<>(parts);
  }

  @FXML
  private void initialize() {
    severity.setGraphic(mark);
    chips.getChildren().add(chips.getChildren().indexOf(progress) + 1, company);
    tabParts.fill(tabs, room);
    show(null);
  }

  @Override
  public void activate() {
    tabParts.activate();
    subscriptions.follow(desk.openedProperty(), this::showRoom);
    subscriptions.follow(desk.records().detailsProperty(), this::show);
    subscriptions.add(new AgeTicker(this::showClock).start());
  }

  @Override
  public void deactivate() {
    subscriptions.close();
    company.leave();
    tabParts.deactivate();
  }

  private void show(@Nullable IncidentDetails details) {
    content.setVisible(details != null);
    nothing.setVisible(details == null);
    if (details != null) {
      fill(details);
    }
    tabParts.show(details);
  }

  private void showRoom(boolean isOpened) {
    open.setVisible(!isOpened);
    open.setManaged(!isOpened);
    back.setVisible(isOpened);
    back.setManaged(isOpened);
  }

  @FXML
  private void onOpen() {
    desk.open();
  }

  @FXML
  private void onBack() {
    desk.back();
  }

  @FXML
  private void onTake() {
    desk.take();
  }

  @FXML
  private void onFollow() {
    desk.follow();
  }

  @FXML
  private void onAssign() {
    desk.assign();
  }

  @FXML
  private void onChange() {
    desk.change();
  }

  @FXML
  private void onTeam() {
    desk.team();
  }

  @FXML
  private void onCase() {
    var details = desk.records().detailsProperty().get();
    if (details != null) {
      caseLinks.maker().accept(details);
    }
  }

  private void fill(IncidentDetails details) {
    var row = details.row();
    company.attend(row.id());
    mark.show(row.severity());
    severity.setText(Messages.of(row.severity()));
    severity.getStyleClass().removeIf(name -> name.startsWith("severity-level-"));
    severity.getStyleClass().add(SeverityMark.styleClass(row.severity()));
    assignee.setText(
        row.assignee() == null
            ? Messages.text("incident.unassigned")
            : VisibleText.of(row.assignee()));
    showClock();
    title.setText(VisibleText.of(row.title()));
    phases.getChildren().clear();
    for (var phase : IncidentStatus.values()) {
      phases.getChildren().add(step(phase, row.status()));
    }
    take.setDisable(row.status() == IncidentStatus.CLOSED);
    follow.setDisable(!row.status().isOpen());
    progress.setText(Messages.text("incident.progress", Numbers.grouped(row.progress())));
  }

  /** Minutes pass without anything being read. */
  void showClock() {
    var details = desk.records().detailsProperty().get();
    if (details != null) {
      var now = clock.instant();
      sla.setText(ClockWords.of(details.row(), now));
      sla.getStyleClass().removeIf(name -> name.startsWith("clock-"));
      sla.getStyleClass().add(ClockWords.styleClass(details.row(), now));
    }
  }

  private Node step(IncidentStatus phase, IncidentStatus current) {
    var step = new Button(Messages.of(phase));
    step.getStyleClass().addAll("narrow", phase == current ? "primary" : "quiet");
    step.setDisable(phase != current && !current.canMoveTo(phase) && !current.canReopenTo(phase));
    step.setOnAction(event -> desk.go(phase));
    step.setMouseTransparent(phase == current);
    step.setFocusTraversable(phase != current);
    return step;
  }
}
