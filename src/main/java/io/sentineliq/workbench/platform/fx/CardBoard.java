package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Numbers;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Records as cards in columns by state. A card is dragged into another column, or goes there by
 * Shift and an arrow; arrows alone go from card to card, Enter opens one.
 *
 * @param <S> the states, whose order is that of the columns
 * @param <R> the record
 */
public final class CardBoard<S extends Enum<S>, R> extends HBox {

  /**
   * How records become cards.
   *
   * @param words the lines of a card, the first of which names it
   */
  public record Faces<S, R>(
      Function<R, UUID> id, Function<R, S> state, Function<R, List<Node>> words) {}

  private final List<S> states;
  private final Faces<S, R> faces;
  private final Map<S, VBox> columns;
  private final Map<S, Label> counts;
  private BiPredicate<R, S> canMove = (row, state) -> false;
  private BiConsumer<R, S> onMove = (row, state) -> {};
  private Consumer<R> onOpen = row -> {};
  private Consumer<R> onFocus = row -> {};
  private @Nullable UUID focused;

  /** An empty board with a column for each of {@code states}. */
  public CardBoard(Class<S> type, List<S> states, Faces<S, R> faces) {
    this.states = List.copyOf(states);
    this.faces = faces;
    this.columns = new EnumMap<>(type);
    this.counts = new EnumMap<>(type);
    getStyleClass().add("card-board");
    states.forEach(state -> getChildren().add(column(state)));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** What moving a card does, where {@code allowed} says that it can be moved there. */
  public void setOnMove(BiPredicate<R, S> allowed, BiConsumer<R, S> move) {
    canMove = allowed;
    onMove = move;
  }

  /** What Enter and a double click do. */
  public void setOnOpen(Consumer<R> open) {
    onOpen = open;
  }

  /** What is done when a card gets the keyboard. */
  public void setOnFocus(Consumer<R> focus) {
    onFocus = focus;
  }

  /** Shows {@code rows}; the card that had the keyboard keeps it. */
  public void show(List<R> rows) {
    var hadFocus = cards().anyMatch(Node::isFocused);
    for (var state : states) {
      var here = rows.stream().filter(row -> faces.state().apply(row) == state).toList();
      cards(state).getChildren().setAll(here.stream().<Node>map(this::card).toList());
      Objects.requireNonNull(counts.get(state)).setText(Numbers.grouped(here.size()));
    }
    if (hadFocus) {
      cards().filter(card -> id(card).equals(focused)).findFirst().ifPresent(Node::requestFocus);
    }
  }

  private VBox column(S state) {
    var heading = new Label(Messages.of(state));
    heading.getStyleClass().add("heading-section");
    heading.setTooltip(new Tooltip(heading.getText()));
    var count = new Label();
    count.getStyleClass().addAll("small", "muted", "figures");
    count.setMinWidth(USE_PREF_SIZE);
    var head = new HBox(heading, count);
    head.getStyleClass().add("board-head");
    var cards = new VBox();
    cards.getStyleClass().add("board-cards");
    columns.put(state, cards);
    counts.put(state, count);
    var column = new VBox(head, cards);
    column.getStyleClass().add("board-column");
    HBox.setHgrow(column, Priority.ALWAYS);
    return column;
  }

  private Card<R> card(R row) {
    var card = new Card<>(row, faces.words().apply(row), Messages.of(faces.state().apply(row)));
    card.setOnOpen(() -> onOpen.accept(row));
    if (states.stream().anyMatch(state -> canMove.test(row, state))) {
      card.setOnDrop(sceneX -> drop(row, sceneX));
    }
    card.focusedProperty()
        .subscribe(
            isFocused -> {
              if (isFocused) {
                focused = faces.id().apply(row);
                onFocus.accept(row);
              }
            });
    return card;
  }

  private void drop(R row, double sceneX) {
    for (var i = 0; i < states.size(); i++) {
      var box = getChildren().get(i);
      var bounds = box.localToScene(box.getLayoutBounds());
      var isThere = sceneX >= bounds.getMinX() && sceneX <= bounds.getMaxX();
      if (isThere && canMove.test(row, states.get(i))) {
        onMove.accept(row, states.get(i));
      }
    }
  }

  private void pressed(KeyEvent event) {
    var card = cards().filter(Node::isFocused).findFirst().orElse(null);
    if (card == null) {
      return;
    }
    switch (event.getCode()) {
      case LEFT -> sideways(card, -1, event.isShiftDown());
      case RIGHT -> sideways(card, 1, event.isShiftDown());
      case UP -> upDown(card, -1);
      case DOWN -> upDown(card, 1);
      case ENTER -> onOpen.accept(card.row());
      default -> {
        return;
      }
    }
    event.consume();
  }

  /** To the next column that takes the card, or in which a card stands. */
  private void sideways(Card<R> card, int step, boolean isMove) {
    var at = states.indexOf(faces.state().apply(card.row())) + step;
    for (; at >= 0 && at < states.size(); at += step) {
      var state = states.get(at);
      if (isMove && canMove.test(card.row(), state)) {
        onMove.accept(card.row(), state);
        return;
      }
      if (!isMove && !cards(state).getChildren().isEmpty()) {
        cards(state).getChildren().getFirst().requestFocus();
        return;
      }
    }
  }

  private void upDown(Card<R> card, int step) {
    var siblings = cards(faces.state().apply(card.row())).getChildren();
    var next = siblings.indexOf(card) + step;
    if (next >= 0 && next < siblings.size()) {
      siblings.get(next).requestFocus();
    }
  }

  @SuppressWarnings("unchecked") // only cards of this board stand in its columns
  private Stream<Card<R>> cards() {
    return states.stream()
        .flatMap(state -> List.copyOf(cards(state).getChildren()).stream())
        .map(card -> (Card<R>) card);
  }

  private VBox cards(S state) {
    return Objects.requireNonNull(columns.get(state));
  }

  private UUID id(Card<R> card) {
    return faces.id().apply(card.row());
  }
}
