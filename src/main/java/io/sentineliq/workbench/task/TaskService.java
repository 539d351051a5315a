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
import io.sentineliq.workbench.workspace.Colleague;
import io.sentineliq.workbench.workspace.MemberQueries_;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tasks over the store. What a case's task is called stays out of the history, like the case. */
public final class TaskService implements WorkPlan {

  private static final String DUE = "due";

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
  public TaskPlan whole(TaskOwner owner, Progress progress) {
    return transactions.read(progress, unit -> plan(unit, owner));
  }

  @Override
  public List<Colleague> colleagues(Progress progress) {
    return transactions.read(progress, unit -> unit.queries(MemberQueries_::new).active());
  }

  @Override
  public UUID add(TaskOwner owner, NewTask draft) {
    return transactions.write(
        Progress.unwatched(),
        unit -> {
          check(unit, owner);
          var task = add(unit, owner, draft);
          TaskUndo.added(unit, task);
          return task.id();
        });
  }

  @Override
  public void move(UUID taskId, int expectedVersion, TaskStatus next) {
    transactions.write(
        unit -> {
          var task = toChange(unit, taskId, expectedVersion);
          var before = TaskUndo.state(unit, task);
          move(unit, task, next);
          TaskUndo.changed(unit, task, before);
        });
  }

  @Override
  public void change(UUID taskId, int expectedVersion, NewTask draft, Set<UUID> needs) {
    transactions.write(
        unit -> {
          var task = toChange(unit, taskId, expectedVersion);
          var before = TaskUndo.state(unit, task);
          ordered(draft.startAt(), draft.dueAt());
          task.change(draft, person(unit, draft.assigneeId()), unit.now());
          TaskUndo.need(unit, task, needs);
          changed(unit, task, "TASK_UPDATED");
          TaskUndo.changed(unit, task, before);
        });
  }

  @Override
  public void plan(
      UUID taskId, int expectedVersion, @Nullable Instant start, @Nullable Instant due) {
    transactions.write(
        unit -> {
          var task = toChange(unit, taskId, expectedVersion);
          var before = TaskUndo.state(unit, task);
          ordered(start, due);
          task.plan(start, due, unit.now());
          changed(unit, task, "TASK_PLANNED");
          TaskUndo.changed(unit, task, before);
        });
  }

  @Override
  public void step(UUID taskId, int expectedVersion, int step) {
    transactions.write(
        unit -> {
          var task = toChange(unit, taskId, expectedVersion);
          var order = order(unit, task.owner());
          var place = order.indexOf(task);
          var target = place + Integer.signum(step);
          if (target >= 0 && target < order.size()) {
            swap(unit, order, place, target);
            changed(unit, task, "TASK_MOVED");
          }
        });
  }

  @Override
  public void need(UUID taskId, UUID needsId) {
    transactions.write(
        unit -> {
          var task = unit.require(Task.class, taskId);
          check(unit, task.owner());
          var before = TaskUndo.state(unit, task);
          var needs = new HashSet<>(before.needs());
          needs.add(needsId);
          TaskUndo.need(unit, task, needs);
          changed(unit, task, "TASK_UPDATED");
          TaskUndo.changed(unit, task, before);
        });
  }

  /** Whether acts that the history names {@code action} are about tasks. */
  public static boolean isOwn(String action) {
    return action.equals(TaskUndo.ACTION);
  }

  /** Takes an act back; how many tasks stand as before. Stale when somebody went on with one. */
  public int takeBack(UUID actId, Progress progress) {
    return transactions.write(
        progress,
        unit -> {
          var owners = new HashSet<TaskOwner>();
          var count =
              TaskUndo.takeBack(
                  unit,
                  actId,
                  (work, owner) -> {
                    check(work, owner);
                    owners.add(owner);
                  });
          owners.forEach(owner -> takenBack(unit, owner));
          return count;
        });
  }

  /** Adds a task within another feature's transaction. */
  public Task add(UnitOfWork unit, TaskOwner owner, NewTask draft) {
    ordered(draft.startAt(), draft.dueAt());
    var place = unit.queries(TaskQueries_::new).end(owner.incidentId(), owner.caseId());
    var task = new Task(owner, draft, place, unit.now());
    task.assign(person(unit, draft.assigneeId()), unit.now());
    unit.add(task);
    told(unit, task, "TASK_CREATED", "task.timeline.added", Difference.none());
    return task;
  }

  /** Moves a task within another feature's transaction. */
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

  private Task toChange(UnitOfWork unit, UUID taskId, int expectedVersion) {
    var task = unit.require(Task.class, taskId, expectedVersion);
    check(unit, task.owner());
    return task;
  }

  private void check(UnitOfWork unit, TaskOwner owner) {
    listeners.forEach(listener -> listener.check(unit, owner));
  }

  private void changed(UnitOfWork unit, Task task, String action) {
    told(unit, task, action, "task.timeline.changed", Difference.none());
  }

  private void takenBack(UnitOfWork unit, TaskOwner owner) {
    var about = new TimelineSubjects(null, owner.incidentId(), owner.caseId());
    Timeline.tell(unit, about, TimelineType.INFO, Messages.text("task.timeline.takenBack"), null);
    listeners.forEach(listener -> listener.changed(unit, owner));
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

  private static void swap(UnitOfWork unit, List<Task> order, int from, int to) {
    var moved = List.of(order.get(from), order.get(to));
    var before = moved.stream().map(task -> TaskUndo.state(unit, task).text()).toList();
    order.get(from).place(to, unit.now());
    order.get(to).place(from, unit.now());
    for (var i = 0; i < order.size(); i++) {
      if (i != from && i != to && order.get(i).position() != i) {
        order.get(i).place(i, unit.now());
      }
    }
    TaskUndo.keep(unit, moved, before);
  }

  private static void ordered(@Nullable Instant start, @Nullable Instant due) {
    if (start != null && due != null && due.isBefore(start)) {
      throw new Problem.InvalidField(DUE, "task.dueBeforeStart", List.of()).asException();
    }
  }

  private static @Nullable UserAccount person(UnitOfWork unit, @Nullable UUID id) {
    if (id == null) {
      return null;
    }
    if (unit.queries(MemberQueries_::new).nameOf(id).isEmpty()) {
      throw new Problem.NotFound(UserAccount.class.getSimpleName()).asException();
    }
    return unit.reference(UserAccount.class, id);
  }

  static String words(Task task) {
    return task.owner().caseId() == null ? task.title() : Messages.of(task.status());
  }

  private static List<Task> order(Reading unit, TaskOwner owner) {
    var queries = unit.queries(TaskQueries_::new);
    return owner.caseId() == null
        ? queries.orderOfIncident(Objects.requireNonNull(owner.incidentId()))
        : queries.orderOfCase(owner.caseId());
  }

  private static List<TaskRow> rows(Reading unit, TaskOwner owner) {
    var queries = unit.queries(TaskQueries_::new);
    return owner.caseId() == null
        ? queries.ofIncident(Objects.requireNonNull(owner.incidentId()))
        : queries.ofCase(owner.caseId());
  }

  static List<TaskEdge> edges(Reading unit, TaskOwner owner) {
    var queries = unit.queries(TaskQueries_::new);
    return owner.caseId() == null
        ? queries.edgesOfIncident(Objects.requireNonNull(owner.incidentId()))
        : queries.edgesOfCase(owner.caseId());
  }

  /** The tasks of {@code owner} with what needs what, within another feature's reading. */
  public static TaskPlan plan(Reading unit, TaskOwner owner) {
    return new TaskPlan(rows(unit, owner), edges(unit, owner));
  }
}
