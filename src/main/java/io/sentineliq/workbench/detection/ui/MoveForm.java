package io.sentineliq.workbench.detection.ui;

import io.sentineliq.workbench.detection.DetectionInput;
import io.sentineliq.workbench.detection.DetectionStatus;
import io.sentineliq.workbench.platform.fx.Form;
import io.sentineliq.workbench.platform.fx.FormArea;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Asks why detections go where an explanation is needed. */
final class MoveForm implements Form<String> {

  private final DetectionStatus next;
  private final int count;
  private final FormArea reason = new FormArea(4);
  private final VBox content = new VBox();

  MoveForm(DetectionStatus next, int count) {
    this.next = next;
    this.count = count;
    var label = new Label(Messages.text("detection.form.reason"));
    label.setLabelFor(reason);
    content.getStyleClass().add("form");
    content.getChildren().addAll(label, reason);
  }

  @Override
  public String title() {
    return Messages.text("detection.form.title", count, Messages.of(next));
  }

  @Override
  public String verb() {
    return Messages.of(next);
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public String read() {
    return Objects.requireNonNull(DetectionInput.reason(next, reason.getText()));
  }

  @Override
  public void focus() {
    reason.requestFocus();
  }

  @Override
  public void whenDone(Runnable submit) {
    reason.setOnDone(submit);
  }
}
