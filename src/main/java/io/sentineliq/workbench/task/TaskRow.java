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
    long openNeeds) {

  /** Whether it can be completed now. */
  public boolean isReady() {
    return status.isOpen() && openNeeds == 0;
  }
}
