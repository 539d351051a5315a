package io.sentineliq.workbench.workspace.ui;

import io.sentineliq.workbench.platform.fx.Form;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.workspace.ViewName;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks under which name a view is kept and who sees it. */
final class SaveViewForm implements Form<SaveViewForm.Answer> {

  /** What was filled in. */
  record Answer(ViewName name, boolean isShared) {}

  private final TextField name = new TextField();
  private final CheckBox shared = new CheckBox(Messages.text("view.shared"));
  private final VBox content = new VBox();

  SaveViewForm() {
    var label = new Label(Messages.text("view.name"));
    label.setLabelFor(name);
    content.getStyleClass().add("form");
    content.getChildren().addAll(label, name, shared);
  }

  @Override
  public String title() {
    return Messages.text("view.save.title");
  }

  @Override
  public String verb() {
    return Messages.text("view.save");
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public Answer read() {
    return new Answer(new ViewName(name.getText()), shared.isSelected());
  }

  @Override
  public void focus() {
    name.requestFocus();
  }

  /** Enter presses the default button by itself. */
  @Override
  public void whenDone(Runnable submit) {}
}
