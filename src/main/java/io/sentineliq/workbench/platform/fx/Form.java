package io.sentineliq.workbench.platform.fx;

import javafx.scene.Node;

/**
 * A question that is answered by filling fields; {@link Dialogs#fill} asks it.
 *
 * @param <T> the answer
 */
public interface Form<T> {

  /** What is asked. */
  String title();

  /** The button that answers, named for what it does. */
  String verb();

  /** The fields. */
  Node content();

  /** The answer; {@code ProblemException} says what is typed wrong and keeps the form open. */
  T read();

  /** Puts the keyboard where typing begins. */
  void focus();

  /** Whether it lays things side by side and needs the room for that. */
  default boolean isWide() {
    return false;
  }

  /** {@code submit} answers as the button does, for fields that end the form by a key. */
  void whenDone(Runnable submit);
}
