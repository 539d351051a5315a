package io.sentineliq.workbench.infringement.ui;

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

/** Asks who answers for an infringement. */
final class AnswerableForm implements Form<AnswerableForm.Answer> {

  /** What was chosen; nothing for nobody. */
  record Answer(Optional<UUID> person) {}

  private final ComboBox<Colleague> people;
  private final VBox content = new VBox();

  AnswerableForm(@Nullable String assignee, List<Colleague> colleagues) {
    people =
        Choices.named(
            colleagues, one -> one == null ? Messages.text("incident.assign.nobody") : one.name());
    people.getItems().addFirst(null);
    colleagues.stream()
        .filter(one -> one.name().equals(assignee))
        .findFirst()
        .ifPresent(people::setValue);
    var label = new Label(Messages.text("incident.assign.who"));
    label.setLabelFor(people);
    content.getStyleClass().add("form");
    content.getChildren().addAll(label, people);
  }

  @Override
  public String title() {
    return Messages.text("infringement.assign.title");
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
