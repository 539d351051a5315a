package io.sentineliq.workbench.workspace.ui;

import io.sentineliq.workbench.platform.fx.Form;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.workspace.Slug;
import io.sentineliq.workbench.workspace.WorkspaceName;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks what a new workspace is called; the short name follows the name until it is typed. */
final class NewWorkspaceForm implements Form<NewWorkspaceForm.Wanted> {

  /** What it is to be called. */
  record Wanted(WorkspaceName name, Slug slug) {}

  private final TextField name = new TextField();
  private final TextField slug = new TextField();
  private final VBox content;

  NewWorkspaceForm() {
    name.textProperty()
        .subscribe(
            (before, now) -> {
              if (slug.getText().equals(Slug.proposed(before))) {
                slug.setText(Slug.proposed(now));
              }
            });
    content =
        new VBox(labelled("workspace.name", name), name, labelled("workspace.slug", slug), slug);
    content.getStyleClass().add("form");
  }

  @Override
  public String title() {
    return Messages.text("workspace.new.title");
  }

  @Override
  public String verb() {
    return Messages.text("workspace.new.verb");
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public Wanted read() {
    return new Wanted(new WorkspaceName(name.getText()), new Slug(slug.getText()));
  }

  @Override
  public void focus() {
    name.requestFocus();
  }

  @Override
  public void whenDone(Runnable submit) {
    name.setOnAction(event -> submit.run());
    slug.setOnAction(event -> submit.run());
  }

  private static Label labelled(String key, TextField field) {
    var label = new Label(Messages.text(key));
    label.setLabelFor(field);
    return label;
  }
}
