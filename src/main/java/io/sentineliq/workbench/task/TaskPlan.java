package io.sentineliq.workbench.task;

import io.sentineliq.workbench.platform.problem.Problem;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The tasks of an incident or a case with what needs what.
 *
 * @param tasks in their order
 */
public record TaskPlan(List<TaskRow> tasks, List<TaskEdge> needs) {

  /** Nothing to do. */
  public static final TaskPlan EMPTY = new TaskPlan(List.of(), List.of());

  /** Keeps copies. */
  public TaskPlan {
    tasks = List.copyOf(tasks);
    needs = List.copyOf(needs);
  }

  /** The task of this id; {@link Problem.NotFound} when it is not there any more. */
  public TaskRow require(UUID taskId) {
    return tasks.stream()
        .filter(task -> task.id().equals(taskId))
        .findFirst()
        .orElseThrow(() -> new Problem.NotFound(Task.class.getSimpleName()).asException());
  }

  /** The tasks that {@code taskId} needs. */
  public Set<UUID> needsOf(UUID taskId) {
    var needed = new HashSet<UUID>();
    needs.stream().filter(e -> e.task().equals(taskId)).map(TaskEdge::needs).forEach(needed::add);
    return needed;
  }

  /**
   * Where the plan contradicts itself: a task begins before one that it needs is to be done. What
   * has no times, and what is done or cancelled, contradicts nothing.
   */
  public Set<TaskEdge> contradictions() {
    Map<UUID, TaskRow> byId = new HashMap<>();
    tasks.forEach(task -> byId.put(task.id(), task));
    var wrong = new HashSet<TaskEdge>();
    for (var edge : needs) {
      var task = byId.get(edge.task());
      var needed = byId.get(edge.needs());
      if (task != null && needed != null && beginsTooEarly(task, needed)) {
        wrong.add(edge);
      }
    }
    return wrong;
  }

  /** How many tasks count: cancelled ones do not. */
  public long counting() {
    return tasks.stream().filter(task -> task.status() != TaskStatus.CANCELLED).count();
  }

  /** How many are done. */
  public long done() {
    return tasks.stream().filter(task -> task.status() == TaskStatus.COMPLETED).count();
  }

  private static boolean beginsTooEarly(TaskRow task, TaskRow needed) {
    var begins = task.startAt();
    Instant ends = needed.dueAt();
    return task.status().isOpen()
        && needed.status().isOpen()
        && begins != null
        && ends != null
        && begins.isBefore(ends);
  }
}
