package io.sentineliq.workbench.support;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.task.NewTask;
import io.sentineliq.workbench.task.TaskOwner;
import io.sentineliq.workbench.task.TaskPlan;
import io.sentineliq.workbench.task.TaskRow;
import io.sentineliq.workbench.task.TaskStatus;
import io.sentineliq.workbench.task.WorkPlan;
import io.sentineliq.workbench.workspace.Colleague;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Nothing is to be done. */
final class FakePlan implements WorkPlan {

  @Override
  public List<TaskRow> of(TaskOwner owner, Progress progress) {
    return List.of();
  }

  @Override
  public TaskPlan whole(TaskOwner owner, Progress progress) {
    return TaskPlan.EMPTY;
  }

  @Override
  public UUID add(TaskOwner owner, NewTask task) {
    throw new Problem.NotFound("").asException();
  }

  @Override
  public void move(UUID taskId, int expectedVersion, TaskStatus next) {
    throw new Problem.NotFound("").asException();
  }

  @Override
  public void need(UUID taskId, UUID needsId) {
    throw new Problem.NotFound("").asException();
  }

  @Override
  public List<Colleague> colleagues(Progress progress) {
    return List.of();
  }

  @Override
  public void change(UUID taskId, int expectedVersion, NewTask task, Set<UUID> needs) {
    throw new Problem.NotFound("").asException();
  }

  @Override
  public void plan(
      UUID taskId, int expectedVersion, @Nullable Instant start, @Nullable Instant due) {
    throw new Problem.NotFound("").asException();
  }

  @Override
  public void step(UUID taskId, int expectedVersion, int step) {
    throw new Problem.NotFound("").asException();
  }
}
