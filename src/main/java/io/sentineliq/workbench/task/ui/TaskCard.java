package io.sentineliq.workbench.task.ui;

import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import io.sentineliq.workbench.task.TaskRow;
import java.time.Instant;
import java.util.function.DoubleConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/** One task on the board. */
final class TaskCard extends VBox {

  private static final double DRAGGED = 6;

  private final TaskRow task;
  private Runnable onOpen = () -> {};
  private DoubleConsumer onDrop = x -> {};
  private boolean isMovable;
  private double pressedX;
  private double pressedY;

  TaskCard(TaskRow task, Instant now) {
    this.task = task;
    getStyleClass().add("board-card");
    var title = new Label(VisibleText.of(task.title()));
    title.setWrapText(true);
    var facts = new Label(TaskWords.facts(task, now));
    facts.setWrapText(true);
    facts.getStyleClass().addAll("small", "muted");
    if (task.isLate(now)) {
      facts.getStyleClass().add("task-late");
    }
    getChildren().addAll(title, facts);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    setAccessibleText(Messages.text("task.act", Messages.of(task.status()), task.title()));
    setOnMousePressed(this::pressed);
    setOnMouseDragged(this::dragged);
    setOnMouseReleased(this::released);
  }

  TaskRow task() {
    return task;
  }

  /** What a double click does. */
  void setOnOpen(Runnable opener) {
    onOpen = opener;
  }

  /** What is done when it is dropped at a place of the scene; until then it does not move. */
  void setOnDrop(DoubleConsumer drop) {
    onDrop = drop;
    isMovable = true;
  }

  private void pressed(MouseEvent event) {
    requestFocus();
    pressedX = event.getSceneX();
    pressedY = event.getSceneY();
    if (event.getClickCount() == 2) {
      onOpen.run();
    }
    event.consume();
  }

  private void dragged(MouseEvent event) {
    if (isMovable) {
      setViewOrder(-1);
      getParent().getParent().setViewOrder(-1);
      setTranslateX(event.getSceneX() - pressedX);
      setTranslateY(event.getSceneY() - pressedY);
    }
    event.consume();
  }

  private void released(MouseEvent event) {
    setTranslateX(0);
    setTranslateY(0);
    setViewOrder(0);
    getParent().getParent().setViewOrder(0);
    if (isMovable && Math.abs(event.getSceneX() - pressedX) > DRAGGED) {
      onDrop.accept(event.getSceneX());
    }
    event.consume();
  }
}
