package io.sentineliq.workbench.alert.ui;

import io.sentineliq.workbench.alert.AlertAct;
import io.sentineliq.workbench.alert.Resolution;
import io.sentineliq.workbench.platform.fx.Form;
import io.sentineliq.workbench.platform.fx.FormArea;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks what alerts turned out to be and why, for dismissing, resolving and reopening them. */
final class ResolutionForm implements Form<AlertAct> {

  private final AlertVerb verb;
  private final int alerts;
  private final FormArea reason = new FormArea(4);
  private final ToggleGroup choice = new ToggleGroup();
  private final VBox content = new VBox();

  /**
   * A form for one of the three verbs.
   *
   * @param draft what was typed last time; {@code keep} gets what is typed now
   */
  ResolutionForm(AlertVerb verb, int alerts, String draft, Consumer<String> keep) {
    this.verb = verb;
    this.alerts = alerts;
    content.getStyleClass().add("form");
    if (verb != AlertVerb.REOPEN) {
      content.getChildren().add(choices());
    }
    reason.setText(draft);
    reason.textProperty().subscribe(keep);
    var label =
        new Label(
            verb == AlertVerb.RESOLVE
                ? Messages.text("alert.form.reasonOptional")
                : Messages.text("alert.form.reason"));
    label.setLabelFor(reason);
    content.getChildren().addAll(label, reason);
  }

  @Override
  public String title() {
    return verb.question(alerts);
  }

  @Override
  public String verb() {
    return verb.imperative();
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public AlertAct read() {
    return switch (verb) {
      case DISMISS -> new AlertAct.Dismiss(chosen(), reason.getText());
      case RESOLVE -> new AlertAct.Resolve(chosen(), reason.getText());
      default -> new AlertAct.Reopen(reason.getText());
    };
  }

  @Override
  public void focus() {
    reason.requestFocus();
    reason.selectAll();
  }

  @Override
  public void whenDone(Runnable submit) {
    reason.setOnDone(submit);
  }

  private Resolution chosen() {
    return (Resolution) choice.getSelectedToggle().getUserData();
  }

  private HBox choices() {
    var row = new HBox();
    row.getStyleClass().add("form-choices");
    for (var resolution : offered()) {
      var button = new RadioButton(Messages.of(resolution));
      button.setUserData(resolution);
      button.setToggleGroup(choice);
      row.getChildren().add(button);
    }
    choice.selectToggle(choice.getToggles().getFirst());
    return row;
  }

  private List<Resolution> offered() {
    return Arrays.stream(Resolution.values())
        .filter(one -> verb == AlertVerb.RESOLVE || one != Resolution.TRUE_POSITIVE)
        .toList();
  }
}
