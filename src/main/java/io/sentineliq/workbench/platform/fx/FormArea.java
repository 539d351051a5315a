package io.sentineliq.workbench.platform.fx;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Several lines of text in a form: Tab leaves it as it leaves every field, Ctrl+Enter is done. */
public final class FormArea extends TextArea {

  private Runnable onDone = () -> {};

  /** An empty field of {@code rows} lines. */
  public FormArea(int rows) {
    setWrapText(true);
    setPrefRowCount(rows);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** What Ctrl+Enter does. */
  public void setOnDone(Runnable onDone) {
    this.onDone = onDone;
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
      requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      onDone.run();
      event.consume();
    }
  }
}
