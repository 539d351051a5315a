package io.sentineliq.workbench.alert.ui;

import io.sentineliq.workbench.platform.fx.Form;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks under which name a view is kept and who sees it. */
final class SaveViewForm implements Form<SaveViewForm.Answer> {

  /** What was filled in. */
  record Answer(String name, boolean isShared) {}

  private static final int NAME_LENGTH = 100;

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
    if (name.getText().isBlank() || name.getText().strip().length() > NAME_LENGTH) {
      throw new Problem.InvalidField("name", "view.name.length", List.of(NAME_LENGTH))
          .asException();
    }
    return new Answer(name.getText().strip(), shared.isSelected());
  }

  @Override
  public void focus() {
    name.requestFocus();
  }

  /** Enter presses the default button by itself. */
  @Override
  public void whenDone(Runnable submit) {}
}
