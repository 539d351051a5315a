package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/**
 * Asks, for each field that two people changed at once, whose words stay.
 *
 * @param <T> what both wrote
 */
public final class StaleForm<T> implements Form<T> {

  /** Two letters are taller than a screen. */
  private static final double TALLEST = 480;

  private static final double HEAD = 84;
  private static final int A_GLANCE = 40;

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
  public record Field(String title, String mine, String theirs, boolean canJoin) {

    private static final double LINE = 19;
    private static final double AROUND_FIELD = 64;
    private static final double AROUND_SIDE = 50;
    private static final int LETTERS = 52;

    private double height(boolean isBeside) {
      var own = AROUND_SIDE + LINE * lines(mine);
      var other = AROUND_SIDE + LINE * lines(theirs);
      return AROUND_FIELD + (isBeside ? Math.max(own, other) : own + other);
    }

    private static long lines(String text) {
      return text.lines().mapToLong(line -> 1 + line.length() / LETTERS).sum();
    }

    /** Whether it is read rather than looked at. */
    private boolean isLong() {
      return Math.max(mine.length(), theirs.length()) > A_GLANCE
          || mine.contains("\n")
          || theirs.contains("\n");
    }
  }

  private final Function<List<Choice>, T> settling;
  private final List<Choice> chosen = new ArrayList<>();
  private final List<StaleChoice> choices;
  private final boolean isWide;
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
    content.getStyleClass().add("stale-form");
    content.getChildren().add(sentence);
    choices = fields.stream().map(field -> choice(field, name)).toList();
    content.getChildren().addAll(choices);
    isWide = fields.stream().anyMatch(Field::isLong);
    room.setFitToWidth(true);
    room.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    // Words that wrap do not tell a dialog how tall they are until it has its width.
    var wanted = HEAD + fields.stream().mapToDouble(field -> field.height(isWide)).sum();
    room.setPrefHeight(Math.min(TALLEST, wanted));
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
  public boolean isWide() {
    return isWide;
  }

  @Override
  public T read() {
    return settling.apply(List.copyOf(chosen));
  }

  @Override
  public void focus() {
    choices.stream().findFirst().ifPresent(StaleChoice::focus);
  }

  @Override
  public void whenDone(Runnable submit) {}

  private StaleChoice choice(Field field, String who) {
    var place = chosen.size();
    chosen.add(Choice.MINE);
    return new StaleChoice(field, who, choice -> chosen.set(place, choice));
  }
}
