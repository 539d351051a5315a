package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.fx.StaleForm.Choice;
import java.util.List;

/**
 * What two people made of one record at once.
 *
 * @param <T> what a record says of itself
 */
public interface Merge<T> {

  /** What is asked of whoever came second; empty where the two do not contradict each other. */
  List<StaleForm.Field> questions();

  /**
   * The words of both, with the choices on what is asked, in that order; mine where none was made.
   */
  T settled(List<Choice> choices);

  /** Keeps what was typed: what it is about has no other words, and none of a colleague's. */
  static <T> Maker<T> typed() {
    return (base, mine, theirs) ->
        new Merge<>() {
          @Override
          public List<StaleForm.Field> questions() {
            return List.of();
          }

          @Override
          public T settled(List<Choice> choices) {
            return mine;
          }
        };
  }

  /**
   * How two edits are brought together.
   *
   * @param <T> what a record says of itself
   */
  @FunctionalInterface
  interface Maker<T> {

    /** Brings {@code mine} and {@code theirs} together, which both began from {@code base}. */
    Merge<T> of(T base, T mine, T theirs);
  }
}
