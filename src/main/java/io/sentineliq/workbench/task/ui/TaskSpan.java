package io.sentineliq.workbench.task.ui;

import io.sentineliq.workbench.task.TaskRow;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** From when to when a task is planned. */
record TaskSpan(Instant begin, Instant end) {

  private static final Duration SHORTEST = Duration.ofMinutes(15);
  private static final Duration USUAL = Duration.ofHours(1);

  /** Of a task with one end only, the other follows from its estimate, or is an hour away. */
  static Optional<TaskSpan> of(TaskRow task) {
    var begin = task.startAt();
    var end = task.dueAt();
    if (begin == null && end == null) {
      return Optional.empty();
    }
    var length = length(task);
    return Optional.of(
        new TaskSpan(
            begin == null ? Objects.requireNonNull(end).minus(length) : begin,
            end == null ? Objects.requireNonNull(begin).plus(length) : end));
  }

  /** A task that begins at {@code begin} and takes what was estimated, or an hour. */
  static TaskSpan from(Instant begin, TaskRow task) {
    return new TaskSpan(begin, begin.plus(length(task)));
  }

  /** The same, at another time. */
  TaskSpan moved(Duration by) {
    return new TaskSpan(begin.plus(by), end.plus(by));
  }

  /** The same, longer or shorter, never shorter than a quarter of an hour. */
  TaskSpan longer(Duration by) {
    var ends = end.plus(by);
    var least = begin.plus(SHORTEST);
    return new TaskSpan(begin, ends.isBefore(least) ? least : ends);
  }

  private static Duration length(TaskRow task) {
    var minutes = task.estimatedMinutes();
    return minutes == null || minutes == 0 ? USUAL : Duration.ofMinutes(minutes);
  }
}
