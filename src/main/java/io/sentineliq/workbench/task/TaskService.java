package io.sentineliq.workbench.task;

import io.sentineliq.workbench.account.UserAccount;
import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.timeline.Timeline;
import io.sentineliq.workbench.timeline.TimelineSubjects;
import io.sentineliq.workbench.timeline.TimelineType;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Tasks over the store. What a case's task is called stays out of the history, like the case. */
public final class TaskService implements WorkPlan {

  private final Transactions transactions;
  private final List<TaskListener> listeners;

  /** Works through {@code transactions}; {@code listeners} own tasks. */
  public TaskService(Transactions transactions, List<TaskListener> listeners) {
    this.transactions = transactions;
    this.listeners = List.copyOf(listeners);
  }

  @Override
  public List<TaskRow> of(TaskOwner owner, Progress progress) {
    return transactions.read(progress, unit -> rows(unit, owner));
  }

  @Override
  public UUID add(TaskOwner owner, NewTask draft) {
    return transactions.write(
        Progress.unwatched(),
        unit -> {
          listeners.forEach(listener -> listener.check(unit, owner));
          var task = new Task(owner, draft, rows(unit, owner).size(), unit.now());
          unit.add(task);
          told(unit, task, "TASK_CREATED", "task.timeline.added", Difference.none());
          return task.id();
        });
  }

  @Override
  public void move(UUID taskId, int expectedVersion, TaskStatus next) {
    transactions.write(
        unit -> {
          var task = unit.require(Task.class, taskId, expectedVersion);
          listeners.forEach(listener -> listener.check(unit, task.owner()));
          move(unit, task, next);
        });
  }

  @Override
  public void need(UUID taskId, UUID needsId) {
    transactions.write(
        unit -> {
          var task = unit.require(Task.class, taskId);
          var needed = unit.require(Task.class, needsId);
          listeners.forEach(listener -> listener.check(unit, task.owner()));
          if (!task.owner().equals(needed.owner())
              || TaskOrder.makesCircle(edges(unit, task.owner()), taskId, needsId)) {
            throw new Problem.Conflict(Messages.text("task.circle")).asException();
          }
          unit.add(new TaskDependency(task, needed));
          unit.audit("TASK_NEEDS_ADDED", task.ref(), words(task), Difference.none());
        });
  }

  /** The same within another feature's transaction. */
  public void move(UnitOfWork unit, Task task, TaskStatus next) {
    if (next == TaskStatus.COMPLETED && unit.queries(TaskQueries_::new).openNeeds(task.id()) > 0) {
      throw new Problem.Conflict(Messages.text("task.needsOpen")).asException();
    }
    var before = task.status();
    task.moveTo(next, unit.reference(UserAccount.class, unit.actor().id()), unit.now());
    told(
        unit,
        task,
        "TASK_" + next.name(),
        next == TaskStatus.COMPLETED ? "task.timeline.completed" : "task.timeline.moved",
        Difference.of("status", before, next));
  }

  private void told(
      UnitOfWork unit, Task task, String action, String titleKey, Difference difference) {
    var owner = task.owner();
    var about = new TimelineSubjects(null, owner.incidentId(), owner.caseId());
    var type = task.status() == TaskStatus.COMPLETED ? TimelineType.SUCCESS : TimelineType.INFO;
    Timeline.tell(
        unit, about, type, Messages.text(titleKey, task.title(), Messages.of(task.status())), null);
    unit.audit(action, task.ref(), words(task), difference);
    listeners.forEach(listener -> listener.changed(unit, owner));
  }

  private static String words(Task task) {
    return task.owner().caseId() == null ? task.title() : Messages.of(task.status());
  }

  private static List<TaskRow> rows(Reading unit, TaskOwner owner) {
    var queries = unit.queries(TaskQueries_::new);
    return owner.caseId() == null
        ? queries.ofIncident(Objects.requireNonNull(owner.incidentId()))
        : queries.ofCase(owner.caseId());
  }

  private static List<TaskEdge> edges(Reading unit, TaskOwner owner) {
    var queries = unit.queries(TaskQueries_::new);
    return owner.caseId() == null
        ? queries.edgesOfIncident(Objects.requireNonNull(owner.incidentId()))
        : queries.edgesOfCase(owner.caseId());
  }
}
