package io.sentineliq.workbench.task.ui;

import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Numbers;
import io.sentineliq.workbench.task.TaskPlan;
import io.sentineliq.workbench.task.TaskRow;
import io.sentineliq.workbench.task.TaskStatus;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Tasks as cards in columns by status. A card is dragged into another column, or goes there by
 * Shift and an arrow; arrows alone go from card to card, Enter changes one.
 */
final class TaskBoard extends HBox {

  private final Map<TaskStatus, VBox> columns = new EnumMap<>(TaskStatus.class);
  private final Map<TaskStatus, Label> counts = new EnumMap<>(TaskStatus.class);
  private @Nullable TaskDesk desk;
  private TaskPlan plan = TaskPlan.EMPTY;
  private boolean isOpen;
  private @Nullable UUID focused;

  TaskBoard() {
    getStyleClass().add("task-board");
    for (var status : TaskStatus.values()) {
      var heading = new Label(Messages.of(status));
      heading.getStyleClass().add("heading-section");
      var count = new Label();
      count.getStyleClass().addAll("small", "muted", "figures");
      var head = new HBox(heading, count);
      head.getStyleClass().add("board-head");
      var cards = new VBox();
      cards.getStyleClass().add("board-cards");
      columns.put(status, cards);
      counts.put(status, count);
      var column = new VBox(head, cards);
      column.getStyleClass().add("board-column");
      HBox.setHgrow(column, Priority.ALWAYS);
      getChildren().add(column);
    }
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  void setDesk(TaskDesk taskDesk) {
    desk = taskDesk;
  }

  void show(TaskPlan shown, boolean canChange) {
    plan = shown;
    isOpen = canChange;
    var hadFocus = cards().anyMatch(Node::isFocused);
    for (var status : TaskStatus.values()) {
      var tasks = shown.tasks().stream().filter(task -> task.status() == status).toList();
      column(status).getChildren().setAll(tasks.stream().<Node>map(this::card).toList());
      Objects.requireNonNull(counts.get(status)).setText(Numbers.grouped(tasks.size()));
    }
    if (hadFocus) {
      cards().filter(card -> card.task().id().equals(focused)).findFirst().ifPresent(this::focus);
    }
  }

  private TaskCard card(TaskRow task) {
    var card = new TaskCard(task, desk().clock().instant());
    card.setOnOpen(() -> desk().edit(task, plan));
    if (isOpen) {
      card.setOnDrop(sceneX -> columnAt(sceneX, task.status(), next -> desk().move(task, next)));
    }
    card.focusedProperty().subscribe(isFocused -> focused = isFocused ? task.id() : focused);
    return card;
  }

  private void columnAt(double sceneX, TaskStatus from, Consumer<TaskStatus> drop) {
    for (var status : TaskStatus.values()) {
      var box = column(status).getParent();
      var bounds = box.localToScene(box.getLayoutBounds());
      if (status != from && sceneX >= bounds.getMinX() && sceneX <= bounds.getMaxX()) {
        drop.accept(status);
      }
    }
  }

  private void pressed(KeyEvent event) {
    var card = cards().filter(Node::isFocused).findFirst().orElse(null);
    if (card == null) {
      return;
    }
    var isDone =
        switch (event.getCode()) {
          case LEFT -> sideways(card, -1, event.isShiftDown());
          case RIGHT -> sideways(card, 1, event.isShiftDown());
          case UP -> upDown(card, -1);
          case DOWN -> upDown(card, 1);
          case ENTER -> open(card);
          default -> false;
        };
    if (isDone || isArrow(event.getCode())) {
      event.consume();
    }
  }

  private boolean sideways(TaskCard card, int step, boolean isMove) {
    var from = card.task().status().ordinal();
    for (var next = from + step; next >= 0 && next < TaskStatus.values().length; next += step) {
      var status = TaskStatus.values()[next];
      if (isMove && isOpen && card.task().status().canMoveTo(status)) {
        desk().move(card.task(), status);
        return true;
      }
      var others = column(status).getChildren();
      if (!isMove && !others.isEmpty() && others.getFirst() instanceof TaskCard other) {
        focus(other);
        return true;
      }
    }
    return false;
  }

  private boolean upDown(TaskCard card, int step) {
    var siblings = column(card.task().status()).getChildren();
    var next = siblings.indexOf(card) + step;
    if (next >= 0 && next < siblings.size() && siblings.get(next) instanceof TaskCard other) {
      focus(other);
    }
    return true;
  }

  private boolean open(TaskCard card) {
    if (isOpen) {
      desk().edit(card.task(), plan);
    }
    return true;
  }

  private void focus(TaskCard card) {
    card.requestFocus();
  }

  private Stream<TaskCard> cards() {
    return columns.values().stream()
        .flatMap(column -> List.copyOf(column.getChildren()).stream())
        .filter(TaskCard.class::isInstance)
        .map(TaskCard.class::cast);
  }

  private VBox column(TaskStatus status) {
    return Objects.requireNonNull(columns.get(status));
  }

  private TaskDesk desk() {
    return Objects.requireNonNull(desk);
  }

  private static boolean isArrow(KeyCode code) {
    return code.isArrowKey();
  }
}
