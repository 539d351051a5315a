package io.sentineliq.workbench.alert.ui;

import io.sentineliq.workbench.alert.AlertDetails;
import io.sentineliq.workbench.alert.AlertRow;
import io.sentineliq.workbench.alert.AlertStatus;
import io.sentineliq.workbench.classification.ui.SeverityMark;
import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.fx.Icons;
import io.sentineliq.workbench.platform.fx.ProblemWords;
import io.sentineliq.workbench.platform.fx.Shortcuts;
import io.sentineliq.workbench.platform.fx.Subscriptions;
import io.sentineliq.workbench.platform.fx.ViewLifecycle;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Numbers;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Binds the detail pane: what it is, what to do, what it touches, where it comes from. */
public final class AlertDetailController implements ViewLifecycle {

  private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

  private final AlertDetailViewModel model;
  private final RawRecordController raw;
  private final AlertParts parts;
  private final SeverityMark mark = new SeverityMark();
  private final Region dot = new Region();
  private final Subscriptions subscriptions = new Subscriptions();
  private boolean isListEmpty = true;

  @FXML private VBox content;
  @FXML private VBox nothing;
  @FXML private Label nothingTitle;
  @FXML private Label nothingDetail;
  @FXML private Button retry;
  @FXML private Label severity;
  @FXML private Label status;
  @FXML private Label assignee;
  @FXML private Label category;
  @FXML private FlowPane tags;
  @FXML private Label position;
  @FXML private Label title;
  @FXML private Label origin;
  @FXML private Label time;
  @FXML private AlertVerbRow verbs;
  @FXML private TabPane tabs;
  @FXML private Tab timelineTab;
  @FXML private Label description;
  @FXML private Label observableCount;
  @FXML private VBox observables;
  @FXML private VBox observableSection;
  @FXML private VBox timeline;

  /** The detail pane over {@code model}, with {@code raw} and {@code parts} as tabs. */
  AlertDetailController(AlertDetailViewModel model, RawRecordController raw, AlertParts parts) {
    this.model = model;
    this.parts = parts;
    this.raw = raw;
  }

  @FXML
  private void initialize() {
    severity.setGraphic(mark);
    parts.fill(tabs);
    dot.getStyleClass().add("state-dot");
    status.setGraphic(dot);
    title.setTooltip(new Tooltip());
    origin.setTooltip(new Tooltip());
    title.getTooltip().textProperty().bind(title.textProperty());
    origin.getTooltip().textProperty().bind(origin.textProperty());
  }

  @Override
  public void activate() {
    parts.activate();
    subscriptions.follow(model.shownProperty(), shown -> update());
    subscriptions.follow(model.failureProperty(), failure -> update());
  }

  @Override
  public void deactivate() {
    subscriptions.close();
    parts.deactivate();
    model.close();
  }

  /** Shows another alert, or none. */
  void show(@Nullable AlertRow row) {
    model.show(row);
  }

  /** Says which of how many this is. */
  void showPosition(int index, int size) {
    isListEmpty = size == 0;
    nothing.setVisible(!content.isVisible() && !isListEmpty);
    position.setText(
        index < 0
            ? ""
            : Messages.text(
                "alert.detail.position", Numbers.grouped(index + 1L), Numbers.grouped(size)));
  }

  /** Connects the verbs of the pane; they rest while the keys are about ticked alerts. */
  void setVerbs(
      Map<AlertVerb, Command> commands,
      List<Command> actions,
      Shortcuts shortcuts,
      ObservableBooleanValue isResting) {
    verbs.fill(commands, actions, shortcuts);
    verbs.disableProperty().bind(isResting);
  }

  /** Puts the keyboard into the pane. */
  void focus() {
    tabs.requestFocus();
  }

  @FXML
  private void onRetry() {
    model.retry();
  }

  private void update() {
    var shown = model.shownProperty().get();
    content.setVisible(shown != null);
    nothing.setVisible(shown == null && !isListEmpty);
    parts.show(shown == null ? null : shown.alert());
    if (shown == null) {
      showNothing(model.failureProperty().get());
    } else {
      fill(shown);
    }
  }

  private void showNothing(@Nullable Throwable failure) {
    retry.setVisible(failure != null);
    retry.setManaged(failure != null);
    if (failure == null) {
      nothingTitle.setText(Messages.text("alert.detail.none"));
      nothingDetail.setText(Messages.text("alert.detail.none.detail"));
    } else {
      var words = ProblemWords.of(failure);
      nothingTitle.setText(words.sentence());
      nothingDetail.setText(words.advice());
    }
  }

  private void fill(AlertDetailViewModel.Shown shown) {
    var alert = shown.alert();
    showHead(alert);
    title.setText(VisibleText.of(shown.title()));
    show(description, VisibleText.lines(shown.description()));
    observableCount.setText(Numbers.grouped(alert.observables().size()));
    observables
        .getChildren()
        .setAll(alert.observables().stream().map(AlertDetailController::row).toList());
    observableSection.setVisible(!alert.observables().isEmpty());
    observableSection.setManaged(!alert.observables().isEmpty());
    showTimeline(alert.timeline());
    raw.show(alert.raw(), shown.tree());
  }

  private void showTimeline(List<AlertDetails.Event> events) {
    timelineTab.setText(Messages.text("alert.detail.timeline", Numbers.grouped(events.size())));
    if (events.isEmpty()) {
      timeline.getChildren().setAll(muted(Messages.text("alert.detail.timeline.empty")));
    } else {
      timeline.getChildren().setAll(events.stream().map(AlertDetailController::row).toList());
    }
  }

  private static Label muted(String sentence) {
    var label = new Label(sentence);
    label.getStyleClass().add("muted");
    label.setWrapText(true);
    return label;
  }

  private void showHead(AlertDetails alert) {
    mark.show(alert.severity());
    severity.setText(Messages.of(alert.severity()));
    severity.getStyleClass().removeIf(name -> name.startsWith("severity-level-"));
    severity.getStyleClass().add(SeverityMark.styleClass(alert.severity()));
    status.setText(Messages.of(alert.status()));
    status.pseudoClassStateChanged(ACTIVE, alert.status() == AlertStatus.NEW);
    show(assignee, VisibleText.of(Objects.requireNonNullElse(alert.assignee(), "")));
    show(category, VisibleText.of(Objects.requireNonNullElse(alert.category(), "")));
    origin.setText(AlertDetailViewModel.origin(alert));
    time.setText(AlertDetailViewModel.time(alert.detectedAt()));
    tags.getChildren().setAll(alert.tags().stream().map(AlertDetailController::chip).toList());
    tags.setManaged(!alert.tags().isEmpty());
  }

  private static Node chip(String tag) {
    var chip = new Label(VisibleText.of(tag));
    chip.setGraphic(Icons.of("mdi2t-tag-outline"));
    chip.getStyleClass().add("chip");
    return chip;
  }

  private static Node row(AlertDetails.Sighting sighting) {
    return new ObservableRow(
        sighting.type(),
        ObservableText.word(sighting.type()),
        ObservableText.shown(sighting.type(), sighting.value()),
        AlertDetailViewModel.seen(sighting),
        AlertDetailViewModel.lists(sighting),
        Messages.text("alert.detail.copy"));
  }

  private static Node row(AlertDetails.Event event) {
    var dot = new Region();
    dot.getStyleClass().add("event-dot");
    var holder = new VBox(dot);
    holder.getStyleClass().add("event-mark");
    var what = new Label(VisibleText.of(event.title()));
    what.setWrapText(true);
    var who =
        new Label(
            Messages.text(
                "alert.detail.event",
                VisibleText.of(event.actor()),
                AlertDetailViewModel.time(event.at())));
    who.getStyleClass().addAll("small", "muted");
    var lines = new VBox(what, who);
    var more = event.description();
    if (more != null) {
      var text = new Label(VisibleText.lines(more));
      text.setWrapText(true);
      text.getStyleClass().add("small");
      lines.getChildren().add(1, text);
    }
    var row = new HBox(holder, lines);
    row.getStyleClass().add("event-row");
    return row;
  }

  private static void show(Label label, String text) {
    label.setText(text);
    label.setVisible(!text.isEmpty());
    label.setManaged(!text.isEmpty());
  }
}
