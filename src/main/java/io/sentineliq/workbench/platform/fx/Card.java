package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.text.Messages;
import java.util.List;
import java.util.function.DoubleConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/** One record on a board. */
final class Card<R> extends VBox {

  private static final double DRAGGED = 6;

  private final R row;
  private Runnable onOpen = () -> {};
  private DoubleConsumer onDrop = x -> {};
  private boolean isMovable;
  private double pressedX;
  private double pressedY;

  Card(R row, List<Node> lines, String state) {
    this.row = row;
    getStyleClass().add("board-card");
    getChildren().addAll(lines);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    var name = lines.getFirst() instanceof Labeled label ? label.getText() : "";
    setAccessibleText(Messages.text("board.card", state, name));
    setOnMousePressed(this::pressed);
    setOnMouseDragged(this::dragged);
    setOnMouseReleased(this::released);
  }

  R row() {
    return row;
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
      setTranslateX(event.getSceneX() - pressedX);
      setTranslateY(event.getSceneY() - pressedY);
    }
    event.consume();
  }

  private void released(MouseEvent event) {
    setTranslateX(0);
    setTranslateY(0);
    if (isMovable && Math.abs(event.getSceneX() - pressedX) > DRAGGED) {
      onDrop.accept(event.getSceneX());
    }
    event.consume();
  }
}
