package io.sentineliq.workbench.incident.ui;

import io.sentineliq.workbench.incident.IncidentInput;
import io.sentineliq.workbench.platform.fx.Form;
import io.sentineliq.workbench.platform.fx.FormArea;
import io.sentineliq.workbench.platform.text.Messages;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Asks why something is done. */
public final class ReasonForm implements Form<String> {

  private final String title;
  private final String verb;
  private final FormArea reason = new FormArea(4);
  private final VBox content = new VBox();

  /** A form whose button says {@code verb}. */
  public ReasonForm(String title, String verb) {
    this.title = title;
    this.verb = verb;
    var label = new Label(Messages.text("incident.form.reason"));
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
    return IncidentInput.reason("reason", reason.getText());
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
