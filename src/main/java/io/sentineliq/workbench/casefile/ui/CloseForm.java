package io.sentineliq.workbench.casefile.ui;

import io.sentineliq.workbench.casefile.Cases;
import io.sentineliq.workbench.casefile.ClosingDecision;
import io.sentineliq.workbench.incident.IncidentInput;
import io.sentineliq.workbench.platform.fx.Choices;
import io.sentineliq.workbench.platform.fx.Form;
import io.sentineliq.workbench.platform.fx.FormArea;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Asks how a case ended, and for a decision on each thing that is open. */
final class CloseForm implements Form<CloseForm.Answer> {

  /** What was filled in. */
  record Answer(String reason, Map<UUID, ClosingDecision> decisions) {}

  private static final String DECISION = "decision";

  private final Map<Cases.Unsettled, ComboBox<ClosingDecision>> decisions = new LinkedHashMap<>();
  private final FormArea reason = new FormArea(3);
  private final VBox content = new VBox();

  CloseForm(List<Cases.Unsettled> unsettled) {
    content.getStyleClass().add("form");
    for (var open : unsettled) {
      var choice = Choices.of(ClosingDecision.values(), null);
      var label = new Label(Messages.text("case.close.open", VisibleText.of(open.title())));
      label.setWrapText(true);
      label.setLabelFor(choice);
      decisions.put(open, choice);
      content.getChildren().addAll(label, choice);
    }
    var label = new Label(Messages.text("case.close.reason"));
    label.setLabelFor(reason);
    content.getChildren().addAll(label, reason);
  }

  @Override
  public String title() {
    return Messages.text("case.close.title");
  }

  @Override
  public String verb() {
    return Messages.text("case.close");
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public Answer read() {
    var decided = new LinkedHashMap<UUID, ClosingDecision>();
    decisions.forEach(
        (open, choice) -> {
          var decision = choice.getValue();
          if (decision == null) {
            throw new Problem.InvalidField(
                    DECISION, "case.close.undecided", List.of(VisibleText.of(open.title())))
                .asException();
          }
          decided.put(open.id(), decision);
        });
    return new Answer(IncidentInput.reason("reason", reason.getText()), decided);
  }

  @Override
  public void focus() {
    if (decisions.isEmpty()) {
      reason.requestFocus();
    } else {
      decisions.values().iterator().next().requestFocus();
    }
  }

  @Override
  public void whenDone(Runnable submit) {
    reason.setOnDone(submit);
  }
}
