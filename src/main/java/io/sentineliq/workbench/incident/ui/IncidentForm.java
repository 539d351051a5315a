package io.sentineliq.workbench.incident.ui;

import io.sentineliq.workbench.classification.Priority;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.incident.IncidentDetails;
import io.sentineliq.workbench.incident.IncidentInput;
import io.sentineliq.workbench.incident.IncidentSaid;
import io.sentineliq.workbench.incident.SlaClock;
import io.sentineliq.workbench.platform.fx.Choices;
import io.sentineliq.workbench.platform.fx.Form;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks what an incident says of itself. */
final class IncidentForm implements Form<IncidentSaid> {

  private final TextField name = new TextField();
  private final ComboBox<Severity> severity;
  private final ComboBox<Priority> priority;
  private final TextField minutes = new TextField();
  private final VBox content = new VBox();

  IncidentForm(IncidentDetails shown) {
    var said = shown.said();
    name.setText(said.title());
    severity = Choices.of(Severity.values(), said.severity());
    priority = Choices.of(Priority.values(), said.priority());
    minutes.setText(Integer.toString(said.slaMinutes()));
    minutes.setDisable(!shown.row().status().isOpen());
    var hint =
        new Label(
            Messages.text(
                "incident.form.minutes.hint", SlaClock.LEAST_MINUTES, SlaClock.MOST_MINUTES));
    hint.getStyleClass().addAll("small", "muted");
    hint.setWrapText(true);
    content.getStyleClass().add("form");
    add("incident.form.title", name);
    add("incident.form.howBad", severity);
    add("incident.form.priority", priority);
    add("incident.form.minutes", minutes);
    content.getChildren().add(hint);
  }

  @Override
  public String title() {
    return Messages.text("incident.edit.title");
  }

  @Override
  public String verb() {
    return Messages.text("incident.edit.do");
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public IncidentSaid read() {
    return new IncidentSaid(
        IncidentInput.title(name.getText()),
        Objects.requireNonNull(severity.getValue()),
        Objects.requireNonNull(priority.getValue()),
        IncidentInput.minutes(minutes.getText()));
  }

  @Override
  public void focus() {
    name.requestFocus();
  }

  /** Enter presses the default button by itself. */
  @Override
  public void whenDone(Runnable submit) {}

  private void add(String key, Node field) {
    var label = new Label(Messages.text(key));
    label.setLabelFor(field);
    content.getChildren().addAll(label, field);
  }
}
