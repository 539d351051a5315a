package io.sentineliq.workbench.incident.ui;

import io.sentineliq.workbench.classification.Priority;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.incident.IncidentInput;
import io.sentineliq.workbench.incident.Incidents;
import io.sentineliq.workbench.incident.NewIncident;
import io.sentineliq.workbench.incident.SlaClock;
import io.sentineliq.workbench.platform.fx.Form;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Numbers;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/** Asks what an incident is called, how bad it is and what it takes over from its alerts. */
final class EscalationForm implements Form<Incidents.Escalation> {

  private final List<UUID> alertIds;
  private final TextField name = new TextField();
  private final ToggleGroup severities = new ToggleGroup();
  private final CheckBox observables = new CheckBox(Messages.text("incident.form.observables"));
  private final CheckBox assets = new CheckBox(Messages.text("incident.form.assets"));
  private final VBox content = new VBox();

  EscalationForm(List<UUID> alertIds, String proposed, Severity severity) {
    this.alertIds = alertIds;
    name.setText(proposed);
    var label = new Label(Messages.text("incident.form.title"));
    label.setLabelFor(name);
    observables.setSelected(true);
    assets.setSelected(true);
    content.getStyleClass().add("form");
    content.getChildren().addAll(label, name, choices(severity), observables, assets);
  }

  @Override
  public String title() {
    return Messages.text(
        "incident.escalate.title", alertIds.size(), Numbers.grouped(alertIds.size()));
  }

  @Override
  public String verb() {
    return Messages.text("incident.escalate.do");
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public Incidents.Escalation read() {
    var severity = (Severity) severities.getSelectedToggle().getUserData();
    var incident =
        new NewIncident(
            IncidentInput.title(name.getText()),
            null,
            severity,
            Priority.valueOf(severity.name()),
            SlaClock.minutes(severity));
    return new Incidents.Escalation(
        incident, alertIds, observables.isSelected(), assets.isSelected());
  }

  @Override
  public void focus() {
    name.requestFocus();
    name.selectAll();
  }

  /** Enter presses the default button by itself. */
  @Override
  public void whenDone(Runnable submit) {}

  private VBox choices(Severity proposed) {
    var column = new VBox();
    column.getStyleClass().add("form-choices");
    for (var severity : Severity.values()) {
      var minutes = Numbers.grouped(SlaClock.minutes(severity));
      var button =
          new RadioButton(Messages.text("incident.form.severity", Messages.of(severity), minutes));
      button.setUserData(severity);
      button.setToggleGroup(severities);
      button.setSelected(severity == proposed);
      column.getChildren().add(button);
    }
    return column;
  }
}
