package io.sentineliq.workbench.task;

import io.sentineliq.workbench.platform.text.Worded;
import java.util.EnumSet;
import java.util.Set;

/** Where a task stands; owns the table of allowed moves. */
@Worded
public enum TaskStatus {
  WAITING,
  IN_PROGRESS,
  COMPLETED,
  CANCELLED;

  /** Whether the task may go from here to {@code next}. */
  public boolean canMoveTo(TaskStatus next) {
    return targets().contains(next);
  }

  /** Whether somebody still has to act. */
  public boolean isOpen() {
    return this == WAITING || this == IN_PROGRESS;
  }

  private Set<TaskStatus> targets() {
    return switch (this) {
      case WAITING -> EnumSet.of(IN_PROGRESS, COMPLETED, CANCELLED);
      case IN_PROGRESS -> EnumSet.of(WAITING, COMPLETED, CANCELLED);
      case COMPLETED, CANCELLED -> EnumSet.of(WAITING, IN_PROGRESS);
    };
  }
}
