package io.sentineliq.workbench.detection.ui;

import io.sentineliq.workbench.detection.DetectionInput;
import io.sentineliq.workbench.detection.text.SensitiveSpan;
import io.sentineliq.workbench.platform.fx.Form;
import io.sentineliq.workbench.platform.fx.FormArea;
import io.sentineliq.workbench.platform.text.Messages;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Asks why a sensitive value is looked at. */
final class RevealForm implements Form<String> {

  private final SensitiveSpan span;
  private final FormArea reason = new FormArea(3);
  private final VBox content = new VBox();

  RevealForm(SensitiveSpan span) {
    this.span = span;
    var told = new Label(Messages.text("detection.reveal.told"));
    told.getStyleClass().addAll("small", "muted");
    told.setWrapText(true);
    var label = new Label(Messages.text("detection.reveal.reason"));
    label.setLabelFor(reason);
    content.getStyleClass().add("form");
    content.getChildren().addAll(told, label, reason);
  }

  @Override
  public String title() {
    return Messages.text("detection.reveal.title", Messages.of(span.kind()), span.masked());
  }

  @Override
  public String verb() {
    return Messages.text("detection.reveal.verb");
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public String read() {
    return DetectionInput.reasonToReveal(reason.getText());
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
