package io.sentineliq.workbench.task;

import io.sentineliq.workbench.classification.Priority;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One task as lists show it.
 *
 * @param openNeeds how many tasks that it needs are open
 */
public record TaskRow(
    UUID id,
    int version,
    String title,
    @Nullable String description,
    @Nullable String expectedOutput,
    TaskStatus status,
    Priority priority,
    @Nullable String assignee,
    @Nullable String group,
    @Nullable Instant startAt,
    @Nullable Instant dueAt,
    @Nullable Instant completedAt,
    long openNeeds,
    @Nullable UUID assigneeId,
    @Nullable Integer estimatedMinutes,
    @Nullable Integer actualMinutes) {

  /** Whether it can be completed now. */
  public boolean isReady() {
    return status.isOpen() && openNeeds == 0;
  }

  /** Whether it is open after the time it was to be done by. */
  public boolean isLate(Instant now) {
    return status.isOpen() && dueAt != null && dueAt.isBefore(now);
  }

  /** What it says of itself. */
  public NewTask said() {
    return new NewTask(
        title,
        description,
        expectedOutput,
        priority,
        group,
        startAt,
        dueAt,
        estimatedMinutes,
        actualMinutes,
        assigneeId);
  }
}
