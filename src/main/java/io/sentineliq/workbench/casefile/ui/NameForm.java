package io.sentineliq.workbench.casefile.ui;

import io.sentineliq.workbench.incident.IncidentInput;
import io.sentineliq.workbench.platform.fx.Form;
import io.sentineliq.workbench.platform.text.Messages;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Asks what a template is called, and says what it keeps. */
final class NameForm implements Form<String> {

  private final TextField name = new TextField();
  private final VBox content = new VBox();

  NameForm() {
    var label = new Label(Messages.text("case.template.name"));
    label.setLabelFor(name);
    var what = new Label(Messages.text("case.template.what"));
    what.getStyleClass().add("muted");
    what.setWrapText(true);
    what.setMinHeight(Region.USE_PREF_SIZE);
    content.getStyleClass().add("form");
    content.getChildren().addAll(what, label, name);
  }

  @Override
  public String title() {
    return Messages.text("case.template.title");
  }

  @Override
  public String verb() {
    return Messages.text("case.template.do");
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public String read() {
    return IncidentInput.title(name.getText());
  }

  @Override
  public void focus() {
    name.requestFocus();
  }

  /** Enter presses the default button by itself. */
  @Override
  public void whenDone(Runnable submit) {}
}
