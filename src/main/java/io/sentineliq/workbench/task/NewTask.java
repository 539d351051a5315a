package io.sentineliq.workbench.task;

import io.sentineliq.workbench.classification.Priority;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a task says of itself.
 *
 * @param group tasks of one group stand together: a phase, a work package
 * @param actualMinutes how long it took so far
 * @param assigneeId whoever does it
 */
public record NewTask(
    String title,
    @Nullable String description,
    @Nullable String expectedOutput,
    Priority priority,
    @Nullable String group,
    @Nullable Instant startAt,
    @Nullable Instant dueAt,
    @Nullable Integer estimatedMinutes,
    @Nullable Integer actualMinutes,
    @Nullable UUID assigneeId) {

  /** A task of which no more than its title is known. */
  public static NewTask of(String title) {
    return new NewTask(title, null, null, Priority.MEDIUM, null, null, null, null, null, null);
  }
}
