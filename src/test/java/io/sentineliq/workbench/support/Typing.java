package io.sentineliq.workbench.support;

import java.util.Objects;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * Types into the window in front. A robot asks which window has the keyboard, and a tooltip that
 * has just come says that it has: what is typed would be lost.
 */
public final class Typing {

  private Typing() {}

  /** Types {@code text} where the keyboard of the window in front is, once that is a field. */
  public static void inFront(String text) {
    Toolkit.await(() -> front().getFocusOwner() instanceof TextInputControl);
    text.chars().forEach(character -> Toolkit.run(() -> type(Character.toString(character))));
  }

  private static void type(String character) {
    var field = Objects.requireNonNull(front().getFocusOwner(), "nothing has the keyboard");
    Event.fireEvent(
        field,
        new KeyEvent(
            KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
  }

  private static Scene front() {
    return Window.getWindows().stream()
        .filter(window -> window instanceof Stage && window.isShowing())
        .reduce((behind, before) -> before)
        .orElseThrow()
        .getScene();
  }
}
