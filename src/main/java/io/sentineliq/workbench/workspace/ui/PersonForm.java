package io.sentineliq.workbench.workspace.ui;

import io.sentineliq.workbench.platform.fx.Form;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.workspace.EmailAddress;
import io.sentineliq.workbench.workspace.PersonName;
import io.sentineliq.workbench.workspace.WorkspaceRole;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks who is to belong to the workspace: an address on a server, a name too without one. */
final class PersonForm implements Form<PersonForm.Wanted> {

  /**
   * Who is wanted.
   *
   * @param name empty where the person brings their own
   */
  record Wanted(EmailAddress email, Optional<PersonName> name, WorkspaceRole role) {}

  private final boolean isInvitation;
  private final TextField name = new TextField();
  private final TextField email = new TextField();
  private final RoleChoice role = new RoleChoice(WorkspaceRole.MEMBER);
  private final VBox content = new VBox();

  PersonForm(boolean isInvitation) {
    this.isInvitation = isInvitation;
    content.getStyleClass().add("form");
    if (!isInvitation) {
      add("people.name", name);
    }
    add("people.email", email);
    add("people.role", role);
    var detail =
        new Label(Messages.text(isInvitation ? "people.invite.detail" : "people.add.detail"));
    detail.setWrapText(true);
    detail.getStyleClass().addAll("muted", "small");
    content.getChildren().add(detail);
  }

  @Override
  public String title() {
    return Messages.text(isInvitation ? "people.invite.title" : "people.add.title");
  }

  @Override
  public String verb() {
    return Messages.text(isInvitation ? "people.invite.verb" : "people.add.verb");
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public Wanted read() {
    var who =
        isInvitation ? Optional.<PersonName>empty() : Optional.of(new PersonName(name.getText()));
    return new Wanted(new EmailAddress(email.getText()), who, role.chosen());
  }

  @Override
  public void focus() {
    (isInvitation ? email : name).requestFocus();
  }

  @Override
  public void whenDone(Runnable submit) {
    email.setOnAction(event -> submit.run());
    name.setOnAction(event -> submit.run());
  }

  private void add(String key, Control field) {
    var label = new Label(Messages.text(key));
    label.setLabelFor(field);
    content.getChildren().addAll(label, field);
  }
}
