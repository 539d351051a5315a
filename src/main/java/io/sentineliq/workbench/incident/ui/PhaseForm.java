package io.sentineliq.workbench.incident.ui;

import io.sentineliq.workbench.incident.IncidentAct;
import io.sentineliq.workbench.incident.IncidentStatus;
import io.sentineliq.workbench.platform.fx.Choices;
import io.sentineliq.workbench.platform.fx.Form;
import io.sentineliq.workbench.platform.fx.FormArea;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Asks for the phase that incidents go on to, and how they were resolved where that is it. */
final class PhaseForm implements Form<IncidentAct.Move> {

  private static final List<IncidentStatus> NEXT =
      Arrays.stream(IncidentStatus.values())
          .filter(phase -> phase != IncidentStatus.ACTIVE)
          .toList();

  private final int count;
  private final ComboBox<IncidentStatus> phases =
      Choices.named(NEXT, phase -> phase == null ? "" : Messages.of(phase));
  private final FormArea summary = new FormArea(4);
  private final VBox content = new VBox();

  /** Asks about {@code count} incidents. */
  PhaseForm(int count) {
    this.count = count;
    phases.setValue(IncidentStatus.INVESTIGATING);
    var where = new Label(Messages.text("incident.move.where"));
    where.setLabelFor(phases);
    var how = new Label(Messages.text("incident.form.reason"));
    how.setLabelFor(summary);
    var resolving = new VBox(how, summary);
    resolving.getStyleClass().add("form");
    phases.valueProperty().subscribe(phase -> show(resolving, phase == IncidentStatus.RESOLVED));
    content.getStyleClass().add("form");
    content.getChildren().addAll(where, phases, resolving);
  }

  @Override
  public String title() {
    return Messages.text("incident.move.title", count);
  }

  @Override
  public String verb() {
    return Messages.text("incident.move.do");
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public IncidentAct.Move read() {
    return new IncidentAct.Move(Objects.requireNonNull(phases.getValue()), summary.getText());
  }

  @Override
  public void focus() {
    phases.requestFocus();
  }

  @Override
  public void whenDone(Runnable submit) {
    summary.setOnDone(submit);
  }

  private static void show(Node part, boolean isShown) {
    part.setVisible(isShown);
    part.setManaged(isShown);
  }
}
