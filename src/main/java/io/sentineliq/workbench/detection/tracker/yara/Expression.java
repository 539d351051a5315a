package io.sentineliq.workbench.detection.tracker.yara;

import org.jspecify.annotations.Nullable;

/** A part of a condition. */
@FunctionalInterface
interface Expression {

  /** Its value, 1 and 0 for true and false; null when it is undefined. */
  @Nullable Long value(Evaluation evaluation);

  /** What is undefined is not true. */
  default boolean isTrue(Evaluation evaluation) {
    var value = value(evaluation);
    return value != null && value != 0;
  }

  static Long of(boolean isTrue) {
    return isTrue ? 1L : 0L;
  }
}
