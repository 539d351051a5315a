package io.sentineliq.workbench.infringement.ui;

import io.sentineliq.workbench.infringement.InfringementInput;
import io.sentineliq.workbench.platform.fx.Form;
import io.sentineliq.workbench.platform.fx.FormArea;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Asks why something goes on, or what came of it. */
final class ReasonForm implements Form<String> {

  private final String title;
  private final String verb;
  private final boolean isNeeded;
  private final FormArea reason = new FormArea(4);
  private final VBox content = new VBox();

  ReasonForm(String title, String verb, String labelKey, boolean isNeeded) {
    this.title = title;
    this.verb = verb;
    this.isNeeded = isNeeded;
    var label = new Label(Messages.text(labelKey));
    label.setLabelFor(reason);
    content.getStyleClass().add("form");
    content.getChildren().addAll(label, reason);
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public String verb() {
    return verb;
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public String read() {
    return Objects.requireNonNullElse(InfringementInput.reason(reason.getText(), isNeeded), "");
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
