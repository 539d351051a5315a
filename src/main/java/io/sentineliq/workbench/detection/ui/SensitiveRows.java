package io.sentineliq.workbench.detection.ui;

import io.sentineliq.workbench.classification.ui.SeverityMark;
import io.sentineliq.workbench.detection.text.SensitiveSpan;
import io.sentineliq.workbench.detection.text.TextOfDetection;
import io.sentineliq.workbench.platform.fx.Filling;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The sensitive values of a text, masked, each with a button that asks why and then shows the value
 * in its row until another record is shown.
 */
final class SensitiveRows {

  private static final int MOST = 100;

  private final Revealing revealing;
  private final Window window;

  /** Reveals a value after the history has told it. */
  @FunctionalInterface
  interface Revealing {
    /** The clear value. */
    String reveal(UUID detectionId, SensitiveSpan span, String reason, Progress progress);
  }

  SensitiveRows(Revealing revealing, Window window) {
    this.revealing = revealing;
    this.window = window;
  }

  void show(VBox box, UUID detectionId, TextOfDetection text) {
    box.getChildren()
        .setAll(text.spans().stream().limit(MOST).map(span -> row(detectionId, span)).toList());
    var more = text.spans().size() - MOST;
    if (more > 0) {
      var label = new Label(Messages.text("detection.sensitive.more", more));
      label.getStyleClass().addAll("small", "muted");
      box.getChildren().add(label);
    }
  }

  private Node row(UUID detectionId, SensitiveSpan span) {
    var mark = new SeverityMark();
    mark.show(span.kind().severity());
    var kind = new Label(Messages.of(span.kind()), mark);
    kind.getStyleClass().addAll("severity-chip", SeverityMark.styleClass(span.kind().severity()));
    kind.setMinWidth(Region.USE_PREF_SIZE);
    var value = new Label(span.masked());
    value.getStyleClass().add("mono");
    value.setWrapText(true);
    HBox.setHgrow(value, Priority.ALWAYS);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var reveal = new Button(Messages.text("detection.reveal"));
    reveal.getStyleClass().add("narrow");
    reveal.setMinWidth(Region.USE_PREF_SIZE);
    reveal.setAccessibleText(
        Messages.text("detection.reveal.named", Messages.of(span.kind()), span.masked()));
    reveal.setOnAction(event -> ask(detectionId, span, value, reveal));
    var row = new HBox(kind, value, space, reveal);
    row.getStyleClass().add("sensitive-row");
    return row;
  }

  private void ask(UUID detectionId, SensitiveSpan span, Label value, Button reveal) {
    Filling.ask(
        window,
        new RevealForm(span),
        (reason, refused) ->
            window
                .tasks()
                .start(
                    TaskTitle.quiet(Messages.text("detection.revealing")),
                    progress -> revealing.reveal(detectionId, span, reason, progress),
                    clear -> shown(value, reveal, clear),
                    refused));
  }

  private static void shown(Label value, Button reveal, String clear) {
    value.setText(VisibleText.lines(clear));
    value.getStyleClass().add("revealed");
    reveal.setVisible(false);
    reveal.setManaged(false);
  }
}
