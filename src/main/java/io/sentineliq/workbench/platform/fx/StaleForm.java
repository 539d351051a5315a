package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/**
 * Asks, for each field that two people changed at once, whose words stay.
 *
 * @param <T> what both wrote
 */
public final class StaleForm<T> implements Form<T> {

  /** Two letters are taller than a screen. */
  private static final double TALLEST = 480;

  /** Whose words stay. */
  public enum Choice {
    MINE,
    THEIRS,
    BOTH
  }

  /**
   * A field that both changed, and differently.
   *
   * @param canJoin whether both can stand one below the other
   */
  public record Field(String title, String mine, String theirs, boolean canJoin) {}

  private final Function<List<Choice>, T> settling;
  private final List<Choice> chosen = new ArrayList<>();
  private final VBox content = new VBox();
  private final ScrollPane room = new ScrollPane(content);

  /**
   * Asks about {@code fields}.
   *
   * @param who was first
   * @param settling what stays, from the choices in the order of the fields
   */
  public StaleForm(String who, List<Field> fields, Function<List<Choice>, T> settling) {
    this.settling = settling;
    var name = VisibleText.of(who);
    var sentence = new Label(Messages.text("stale.detail", name));
    sentence.setWrapText(true);
    sentence.setMaxWidth(Double.MAX_VALUE);
    sentence.getStyleClass().addAll("note", "note-warn");
    content.getStyleClass().add("form");
    content.getChildren().add(sentence);
    fields.forEach(field -> add(field, name));
    room.setFitToWidth(true);
    room.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    room.setMaxHeight(TALLEST);
  }

  @Override
  public String title() {
    return Messages.text("stale.title");
  }

  @Override
  public String verb() {
    return Messages.text("stale.do");
  }

  @Override
  public Node content() {
    return room;
  }

  @Override
  public T read() {
    return settling.apply(List.copyOf(chosen));
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
    var place = chosen.size();
    chosen.add(Choice.MINE);
    var label = new Label(field.title());
    label.getStyleClass().add("heading-section");
    var group = new ToggleGroup();
    var mine = Messages.text("stale.mine", VisibleText.lines(field.mine()));
    var theirs = Messages.text("stale.theirs", who, VisibleText.lines(field.theirs()));
    content
        .getChildren()
        .addAll(
            label,
            choice(group, place, Choice.MINE, mine),
            choice(group, place, Choice.THEIRS, theirs));
    if (field.canJoin()) {
      content.getChildren().add(choice(group, place, Choice.BOTH, Messages.text("stale.both")));
    }
    group.getToggles().getFirst().setSelected(true);
  }

  private RadioButton choice(ToggleGroup group, int place, Choice choice, String words) {
    var button = new RadioButton(words);
    button.setWrapText(true);
    button.setToggleGroup(group);
    button
        .selectedProperty()
        .subscribe(
            isSelected -> {
              if (isSelected) {
                chosen.set(place, choice);
              }
            });
    return button;
  }
}
