package io.sentineliq.workbench.casefile.ui;

import io.sentineliq.workbench.casefile.CaseType;
import io.sentineliq.workbench.casefile.NewCase;
import io.sentineliq.workbench.classification.Confidentiality;
import io.sentineliq.workbench.classification.Priority;
import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.incident.IncidentInput;
import io.sentineliq.workbench.platform.fx.Choices;
import io.sentineliq.workbench.platform.fx.Form;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks for a new case, or for the number of the case that takes what was chosen. */
final class CaseForm implements Form<CaseForm.Answer> {

  /**
   * What was filled in.
   *
   * @param number of an open case, or 0 for a new one
   */
  record Answer(NewCase caseFile, int number, boolean carriesObservables) {}

  private static final String NUMBER = "number";

  private final TextField name = new TextField();
  private final TextField number = new TextField();
  private final ComboBox<Priority> priority = Choices.of(Priority.values(), Priority.MEDIUM);
  private final ComboBox<CaseType> type = Choices.of(CaseType.values(), CaseType.SECURITY_INCIDENT);
  private final ComboBox<Confidentiality> confidentiality =
      Choices.of(Confidentiality.values(), Confidentiality.CONFIDENTIAL);
  private final ComboBox<Tlp> tlp = Choices.of(Tlp.values(), Tlp.AMBER);
  private final CheckBox observables = new CheckBox(Messages.text("case.form.observables"));
  private final VBox content = new VBox();

  CaseForm(String proposed, boolean offersExisting) {
    name.setText(proposed);
    observables.setSelected(true);
    content.getStyleClass().add("form");
    add("case.form.title", name);
    add("case.form.type", type);
    add("case.form.priority", priority);
    add("case.form.confidentiality", confidentiality);
    add("case.form.tlp", tlp);
    if (offersExisting) {
      add("case.form.number", number);
    }
    content.getChildren().add(observables);
  }

  @Override
  public String title() {
    return Messages.text("case.open.title");
  }

  @Override
  public String verb() {
    return Messages.text("case.open.do");
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public Answer read() {
    var draft =
        new NewCase(
            IncidentInput.title(name.getText()),
            null,
            Objects.requireNonNull(priority.getValue()),
            Objects.requireNonNull(type.getValue()),
            Objects.requireNonNull(confidentiality.getValue()),
            Objects.requireNonNull(tlp.getValue()),
            null);
    return new Answer(draft, typedNumber(), observables.isSelected());
  }

  @Override
  public void focus() {
    name.requestFocus();
    name.selectAll();
  }

  /** Enter presses the default button by itself. */
  @Override
  public void whenDone(Runnable submit) {}

  private int typedNumber() {
    var typed = number.getText().strip();
    if (typed.isEmpty()) {
      return 0;
    }
    if (!typed.matches("[1-9][0-9]{0,8}")) {
      throw new Problem.InvalidField(NUMBER, "case.form.number.wrong", List.of()).asException();
    }
    return Integer.parseInt(typed);
  }

  private void add(String key, Node field) {
    var label = new Label(Messages.text(key));
    label.setLabelFor(field);
    content.getChildren().addAll(label, field);
  }
}
