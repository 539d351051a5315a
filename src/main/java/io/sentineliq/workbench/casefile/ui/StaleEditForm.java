package io.sentineliq.workbench.casefile.ui;

import io.sentineliq.workbench.casefile.NewCase;
import io.sentineliq.workbench.casefile.ui.EditMerge.Choice;
import io.sentineliq.workbench.casefile.ui.EditMerge.Field;
import io.sentineliq.workbench.incident.IncidentInput;
import io.sentineliq.workbench.platform.fx.Form;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/** Asks, for each field that two people changed at once, whose words stay. */
final class StaleEditForm implements Form<NewCase> {

  private final EditMerge merge;
  private final Map<Field, Choice> chosen = new EnumMap<>(Field.class);
  private final VBox content = new VBox();

  /**
   * Asks about {@code merge}.
   *
   * @param who was first
   */
  StaleEditForm(EditMerge merge, String who) {
    this.merge = merge;
    var name = VisibleText.of(who);
    var sentence = new Label(Messages.text("case.stale.detail", name));
    sentence.setWrapText(true);
    sentence.setMaxWidth(Double.MAX_VALUE);
    sentence.getStyleClass().addAll("note", "note-warn");
    content.getStyleClass().add("form");
    content.getChildren().add(sentence);
    merge.contested().forEach(field -> add(field, name));
  }

  @Override
  public String title() {
    return Messages.text("case.stale.title");
  }

  @Override
  public String verb() {
    return Messages.text("case.stale.do");
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public NewCase read() {
    var merged = merge.merged(chosen);
    if (merged.description() != null) {
      IncidentInput.text("description", merged.description());
    }
    return merged;
  }

  @Override
  public void focus() {
    content.getChildren().stream()
        .filter(RadioButton.class::isInstance)
        .findFirst()
        .ifPresent(Node::requestFocus);
  }

  @Override
  public void whenDone(Runnable submit) {}

  private void add(Field field, String who) {
    var label = new Label(field.title());
    label.getStyleClass().add("heading-section");
    var choices = new ToggleGroup();
    content
        .getChildren()
        .addAll(
            label,
            choice(choices, field, Choice.MINE, "case.stale.mine", field.shown(merge.mine())),
            choice(
                choices,
                field,
                Choice.THEIRS,
                "case.stale.theirs",
                who,
                field.shown(merge.theirs())));
    if (field.isText()) {
      content.getChildren().add(choice(choices, field, Choice.BOTH, "case.stale.both"));
    }
    choices.getToggles().getFirst().setSelected(true);
  }

  private RadioButton choice(
      ToggleGroup group, Field field, Choice choice, String key, Object... values) {
    var shown = values.clone();
    if (shown.length > 0) {
      shown[shown.length - 1] = VisibleText.of(String.valueOf(shown[shown.length - 1]));
    }
    var button = new RadioButton(Messages.text(key, shown));
    button.setWrapText(true);
    button.setToggleGroup(group);
    button
        .selectedProperty()
        .subscribe(
            isSelected -> {
              if (isSelected) {
                chosen.put(field, choice);
              }
            });
    return button;
  }
}
