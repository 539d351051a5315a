package io.sentineliq.workbench.incident.ui;

import io.sentineliq.workbench.platform.fx.Choices;
import io.sentineliq.workbench.platform.fx.Form;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.workspace.Colleague;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Asks who answers for records. */
public final class AssigneeForm implements Form<AssigneeForm.Answer> {

  /** What was chosen; nothing for nobody. */
  public record Answer(Optional<UUID> person) {}

  private final String title;
  private final ComboBox<Colleague> people;
  private final VBox content = new VBox();

  /**
   * A form that says {@code title}.
   *
   * @param assignee what whoever answers for them now is called; null for nobody or several
   * @param colleagues who can
   * @param isNobodyOffered whether it can be nobody
   */
  public AssigneeForm(
      String title,
      @Nullable String assignee,
      List<Colleague> colleagues,
      boolean isNobodyOffered) {
    this.title = title;
    people =
        Choices.named(
            colleagues, one -> one == null ? Messages.text("incident.assign.nobody") : one.name());
    if (isNobodyOffered) {
      people.getItems().addFirst(null);
    }
    colleagues.stream()
        .filter(one -> one.name().equals(assignee))
        .findFirst()
        .or(() -> isNobodyOffered ? Optional.empty() : colleagues.stream().findFirst())
        .ifPresent(people::setValue);
    var label = new Label(Messages.text("incident.assign.who"));
    label.setLabelFor(people);
    content.getStyleClass().add("form");
    content.getChildren().addAll(label, people);
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public String verb() {
    return Messages.text("incident.assign.do");
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public Answer read() {
    return new Answer(Optional.ofNullable(people.getValue()).map(Colleague::id));
  }

  @Override
  public void focus() {
    people.requestFocus();
  }

  /** Enter presses the default button by itself. */
  @Override
  public void whenDone(Runnable submit) {}
}
