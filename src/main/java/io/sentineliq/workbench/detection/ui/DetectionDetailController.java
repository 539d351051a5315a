package io.sentineliq.workbench.detection.ui;

import io.sentineliq.workbench.brand.lookalike.Step;
import io.sentineliq.workbench.classification.ui.SeverityMark;
import io.sentineliq.workbench.detection.DetectionDetails;
import io.sentineliq.workbench.detection.DetectionRow;
import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.fx.KeyHint;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Times;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Binds one detection: what was found, what to do, why it looks like the brand. */
public final class DetectionDetailController {

  private final SeverityMark mark = new SeverityMark();

  @FXML private VBox content;
  @FXML private VBox nothing;
  @FXML private Label severity;
  @FXML private Label status;
  @FXML private Label source;
  @FXML private Label title;
  @FXML private Label origin;
  @FXML private HBox verbs;
  @FXML private Label why;
  @FXML private LetterTiles letters;
  @FXML private VBox steps;
  @FXML private Label confidence;
  @FXML private Label reason;

  @FXML
  private void initialize() {
    severity.setGraphic(mark);
    show(null);
  }

  /** Offers {@code commands} as buttons, the first as the main one. */
  void offer(List<Command> commands) {
    verbs.getChildren().setAll(commands.stream().map(DetectionDetailController::button).toList());
    verbs.getChildren().getFirst().getStyleClass().add("primary");
  }

  /** Shows another detection, or none. */
  void show(@Nullable DetectionDetails details) {
    content.setVisible(details != null);
    nothing.setVisible(details == null);
    if (details != null) {
      showHead(details.row());
      letters.show(details.reasons());
      why.setText(
          Messages.text("detection.why", LookalikeWords.defanged(details.reasons().brand())));
      steps.getChildren().setAll(details.reasons().steps().stream().map(this::step).toList());
      confidence.setText(Messages.text("detection.confidence", details.row().confidence()));
      show(reason, details.statusReason());
    }
  }

  /** Puts the keyboard into the pane. */
  void focus() {
    verbs.getChildren().getFirst().requestFocus();
  }

  private void showHead(DetectionRow row) {
    mark.show(row.severity());
    severity.getStyleClass().removeIf(name -> name.startsWith("severity-level-"));
    severity.getStyleClass().add(SeverityMark.styleClass(row.severity()));
    severity.setText(Messages.of(row.severity()));
    status.setText(Messages.of(row.status()));
    source.setText(Messages.of(row.kind()));
    title.setText(LookalikeWords.title(row));
    origin.setText(
        Messages.text(
            "detection.origin",
            Times.exact(row.detectedAt(), ZoneId.systemDefault()),
            VisibleText.of(row.sourceName()),
            VisibleText.of(Objects.requireNonNullElse(row.brand(), "—"))));
  }

  private Node step(Step step) {
    var words = new Label(LookalikeWords.of(step));
    words.setWrapText(true);
    HBox.setHgrow(words, Priority.ALWAYS);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var points = new Label(Messages.text("detection.points", step.points()));
    points.getStyleClass().add("step-points");
    points.setMinWidth(Region.USE_PREF_SIZE);
    var row = new HBox(words, space, points);
    row.getStyleClass().add("step-row");
    return row;
  }

  private static Button button(Command command) {
    var button = new Button(command.text());
    button.getStyleClass().add("narrow");
    button.setGraphic(KeyHint.of(command));
    button.setContentDisplay(ContentDisplay.RIGHT);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.disableProperty().bind(Bindings.not(command.enabled()));
    button.setOnAction(event -> command.run());
    return button;
  }

  private static void show(Label label, @Nullable String text) {
    label.setText(
        text == null ? "" : Messages.text("detection.statusReason", VisibleText.lines(text)));
    label.setVisible(text != null);
    label.setManaged(text != null);
  }
}
