package io.sentineliq.workbench.task;

import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.workspace.Colleague;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The tasks of incidents and cases. Every change can be taken back. Never called on the
 * user-interface thread.
 */
public interface WorkPlan {

  /** The tasks of {@code owner}, in their order. */
  List<TaskRow> of(TaskOwner owner, Progress progress);

  /** The same with what needs what. */
  TaskPlan whole(TaskOwner owner, Progress progress);

  /** Who can be given a task. */
  List<Colleague> colleagues(Progress progress);

  /** Adds a task at the end; its id. */
  UUID add(TaskOwner owner, NewTask task);

  /**
   * Goes on, or back. {@code Problem.Conflict} when it is to be completed while a task that it
   * needs is open.
   */
  void move(UUID taskId, int expectedVersion, TaskStatus next);

  /**
   * Says something else and needs {@code needs}; {@code Problem.Conflict} when that makes a circle.
   */
  void change(UUID taskId, int expectedVersion, NewTask task, Set<UUID> needs);

  /** Is to be done at another time; {@code Problem.InvalidField} when it would end first. */
  void plan(UUID taskId, int expectedVersion, @Nullable Instant start, @Nullable Instant due);

  /** Changes places with the task above ({@code -1}) or below ({@code 1}); nothing at the end. */
  void step(UUID taskId, int expectedVersion, int step);

  /** {@code taskId} needs {@code needsId}; {@code Problem.Conflict} when that makes a circle. */
  void need(UUID taskId, UUID needsId);
}
