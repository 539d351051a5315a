package io.sentineliq.workbench.incident.ui;

import io.sentineliq.workbench.classification.ui.SeverityMark;
import io.sentineliq.workbench.incident.IncidentAlertRow;
import io.sentineliq.workbench.incident.IncidentDetails;
import io.sentineliq.workbench.incident.IncidentStatus;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Numbers;
import io.sentineliq.workbench.platform.text.VisibleText;
import io.sentineliq.workbench.task.ui.TaskPane;
import io.sentineliq.workbench.timeline.ui.TimelineBox;
import java.time.InstantSource;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Binds one incident: its clock, its phases, its tasks and what belongs to it. */
public final class IncidentDetailController {

  private final IncidentDesk desk;
  private final InstantSource clock;
  private final Consumer<IncidentDetails> caseOpener;
  private final SeverityMark mark = new SeverityMark();

  @FXML private ScrollPane content;
  @FXML private VBox nothing;
  @FXML private Label severity;
  @FXML private Label assignee;
  @FXML private Label sla;
  @FXML private Label title;
  @FXML private Label summary;
  @FXML private FlowPane phases;
  @FXML private Button take;
  @FXML private Button follow;
  @FXML private TaskPane tasks;
  @FXML private Label taskCount;
  @FXML private FlowPane systems;
  @FXML private VBox systemSection;
  @FXML private VBox alerts;
  @FXML private VBox alertSection;
  @FXML private TimelineBox timeline;

  /** One incident of {@code desk}; {@code caseOpener} makes a case of it. */
  IncidentDetailController(
      IncidentDesk desk, InstantSource clock, Consumer<IncidentDetails> caseOpener) {
    this.desk = desk;
    this.clock = clock;
    this.caseOpener = caseOpener;
  }

  @FXML
  private void initialize() {
    severity.setGraphic(mark);
    tasks.setDesk(desk.tasks());
    show(null);
  }

  /** Shows another incident, or none. */
  void show(@Nullable IncidentDetails details) {
    content.setVisible(details != null);
    nothing.setVisible(details == null);
    if (details != null) {
      fill(details);
    }
  }

  /** Puts the keyboard into the pane. */
  void focus() {
    take.requestFocus();
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
  private void onCase() {
    var details = desk.records().detailsProperty().get();
    if (details != null) {
      caseOpener.accept(details);
    }
  }

  private void fill(IncidentDetails details) {
    var row = details.row();
    mark.show(row.severity());
    severity.setText(Messages.of(row.severity()));
    severity.getStyleClass().removeIf(name -> name.startsWith("severity-level-"));
    severity.getStyleClass().add(SeverityMark.styleClass(row.severity()));
    assignee.setText(
        row.assignee() == null ? Messages.text("incident.nobody") : VisibleText.of(row.assignee()));
    var now = clock.instant();
    sla.setText(ClockWords.of(row, now));
    sla.getStyleClass().removeIf(name -> name.startsWith("clock-"));
    sla.getStyleClass().add(ClockWords.styleClass(row, now));
    title.setText(VisibleText.of(row.title()));
    show(summary, details.resolutionSummary());
    phases.getChildren().clear();
    for (var phase : IncidentStatus.values()) {
      phases.getChildren().add(step(phase, row.status()));
    }
    follow.setDisable(!row.status().isOpen());
    taskCount.setText(Messages.text("incident.progress", Numbers.grouped(row.progress())));
    tasks.show(details.plan(), row.status() != IncidentStatus.CLOSED);
    show(systemSection, !details.systems().isEmpty());
    systems
        .getChildren()
        .setAll(details.systems().stream().map(IncidentDetailController::chip).toList());
    show(alertSection, !details.alerts().isEmpty());
    alerts
        .getChildren()
        .setAll(details.alerts().stream().map(IncidentDetailController::line).toList());
    timeline.show(details.timeline());
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

  private static Node chip(String system) {
    var chip = new Label(VisibleText.of(system));
    chip.getStyleClass().add("chip");
    return chip;
  }

  private static Node line(IncidentAlertRow alert) {
    var line =
        new Label(
            Messages.text(
                "incident.alert", VisibleText.of(alert.title()), VisibleText.of(alert.source())));
    line.setWrapText(true);
    return line;
  }

  private static void show(Label label, @Nullable String text) {
    label.setText(text == null ? "" : VisibleText.lines(text));
    label.setVisible(text != null);
    label.setManaged(text != null);
  }

  private static void show(Node section, boolean isShown) {
    section.setVisible(isShown);
    section.setManaged(isShown);
  }
}
