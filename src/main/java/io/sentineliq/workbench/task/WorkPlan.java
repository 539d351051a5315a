package io.sentineliq.workbench.task;

import io.sentineliq.workbench.platform.task.Progress;
import java.util.List;
import java.util.UUID;

/** The tasks of incidents and cases. Never called on the user-interface thread. */
public interface WorkPlan {

  /** The tasks of {@code owner}, in their order. */
  List<TaskRow> of(TaskOwner owner, Progress progress);

  /** Adds a task at the end; its id. */
  UUID add(TaskOwner owner, NewTask task);

  /**
   * Goes on, or back. {@code Problem.Conflict} when it is to be completed while a task that it
   * needs is open.
   */
  void move(UUID taskId, int expectedVersion, TaskStatus next);

  /** {@code taskId} needs {@code needsId}; {@code Problem.Conflict} when that makes a circle. */
  void need(UUID taskId, UUID needsId);
}
