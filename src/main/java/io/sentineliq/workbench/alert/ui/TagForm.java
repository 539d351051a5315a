package io.sentineliq.workbench.alert.ui;

import io.sentineliq.workbench.alert.AlertAct;
import io.sentineliq.workbench.platform.fx.Form;
import io.sentineliq.workbench.platform.list.FacetValue;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Asks which tags alerts get and lose; tags that are common here are one press away. */
final class TagForm implements Form<AlertAct> {

  private final int alerts;
  private final TextField added = new TextField();
  private final TextField removed = new TextField();
  private final FlowPane common = new FlowPane();
  private final VBox content = new VBox();

  TagForm(int alerts) {
    this.alerts = alerts;
    content.getStyleClass().add("form");
    common.getStyleClass().add("form-chips");
    added.setPromptText(Messages.text("alert.form.tags.example"));
    content
        .getChildren()
        .addAll(
            labelled("alert.form.tags.add", added),
            added,
            common,
            labelled("alert.form.tags.remove", removed),
            removed);
    offer(List.of());
  }

  /** Offers the tags that are in use, once they are known. */
  void offer(List<FacetValue> inUse) {
    common.getChildren().setAll(inUse.stream().map(this::chip).toList());
    common.setManaged(!inUse.isEmpty());
    if (common.getScene() != null) {
      common.getScene().getWindow().sizeToScene();
    }
  }

  @Override
  public String title() {
    return AlertVerb.TAG.question(alerts);
  }

  @Override
  public String verb() {
    return AlertVerb.TAG.imperative();
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public AlertAct read() {
    return new AlertAct.Tag(tags(added), tags(removed));
  }

  @Override
  public void focus() {
    added.requestFocus();
  }

  /** Enter in a field of one line presses the default button by itself. */
  @Override
  public void whenDone(Runnable submit) {}

  private static Label labelled(String key, TextField field) {
    var label = new Label(Messages.text(key));
    label.setLabelFor(field);
    return label;
  }

  private Button chip(FacetValue tag) {
    var chip = new Button(VisibleText.of(tag.value()));
    chip.getStyleClass().addAll("chip", "filter-chip");
    chip.setFocusTraversable(false);
    chip.setOnAction(
        event -> {
          var before = added.getText().strip();
          added.setText(before.isEmpty() ? tag.value() : before + ", " + tag.value());
          added.end();
        });
    return chip;
  }

  private static Set<String> tags(TextField field) {
    return Arrays.stream(field.getText().split(",", -1))
        .map(String::strip)
        .filter(tag -> !tag.isEmpty())
        .collect(Collectors.toSet());
  }
}
