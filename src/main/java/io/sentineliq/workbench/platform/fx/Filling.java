package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Asks by a form and does what was answered. What is refused then, because the server is away or
 * the record is another by now, brings the form back with everything typed in it, and says why.
 *
 * @param doing does it, in the background
 * @param <T> the answer
 */
public record Filling<T>(Window window, Form<T> form, Doing<T> doing) {

  /**
   * What is done with an answer.
   *
   * @param <T> the answer
   */
  @FunctionalInterface
  public interface Doing<T> {

    /** Does it; {@code refused} is told on the toolkit's thread why it was not done. */
    void with(T answer, Consumer<Throwable> refused);
  }

  /** Asks with {@code form}. */
  public static <T> void ask(Window window, Form<T> form, Doing<T> doing) {
    var filling = new Filling<>(window, form, doing);
    filling.take(window.dialogs().fill(form));
  }

  private void take(Optional<T> answer) {
    answer.ifPresent(
        given ->
            doing.with(given, again(window, why -> take(window.dialogs().fillAgain(form, why)))));
  }

  /** Tells {@code asking} why something was refused; a defect of ours is told as everywhere. */
  static Consumer<Throwable> again(Window window, Consumer<String> asking) {
    return failure -> {
      if (failure instanceof ProblemException expected
          && !(expected.problem() instanceof Problem.Cancelled)) {
        asking.accept(expected.problem().sentence());
      } else {
        window.failures().accept(failure);
      }
    };
  }
}
