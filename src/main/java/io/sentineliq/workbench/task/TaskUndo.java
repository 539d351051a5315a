package io.sentineliq.workbench.task;

import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.undo.UndoItem;
import io.sentineliq.workbench.undo.UndoLog;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Keeps tasks as they stood before an act, and puts them back unless somebody went on. */
final class TaskUndo {

  static final String ACTION = "TASKS_CHANGED";
  private static final int MOST = 1_000;

  private TaskUndo() {}

  static TaskState state(UnitOfWork unit, Task task) {
    return task.state(Set.copyOf(unit.queries(TaskQueries_::new).needs(task.id())));
  }

  static void added(UnitOfWork unit, Task task) {
    keep(unit, List.of(task), List.of(TaskState.ABSENT));
  }

  static void changed(UnitOfWork unit, Task task, TaskState before) {
    keep(unit, List.of(task), List.of(before.text()));
  }

  /** Remembers what {@code tasks} were before the unit changed them. */
  static void keep(UnitOfWork unit, List<Task> tasks, List<String> before) {
    var actId = UndoLog.begin(unit, ACTION);
    var kept = new ArrayList<UndoLog.Kept>();
    for (var i = 0; i < tasks.size(); i++) {
      var task = tasks.get(i);
      kept.add(new UndoLog.Kept(task.id(), task.version(), before.get(i)));
    }
    UndoLog.keep(unit, actId, kept);
  }

  /** Puts every task of the act back; {@code told} hears of each, before it changes. */
  static int takeBack(UnitOfWork unit, UUID actId, BiConsumer<UnitOfWork, TaskOwner> told) {
    var act = UndoLog.claim(unit, actId);
    var putBack = new ArrayList<UndoLog.PutBack>();
    var items = UndoLog.next(unit, act, MOST);
    for (var item : items) {
      var task = unit.require(Task.class, item.subjectId(), item.versionAfter());
      told.accept(unit, task.owner());
      putBack(unit, task, item, putBack);
    }
    UndoLog.carry(unit, act, putBack);
    act.undone(unit.now());
    return items.size();
  }

  private static void putBack(
      UnitOfWork unit, Task task, UndoItem item, List<UndoLog.PutBack> putBack) {
    if (item.stateBefore().equals(TaskState.ABSENT)) {
      unit.remove(task);
    } else {
      var state = TaskState.of(item.stateBefore());
      need(unit, task, state.needs());
      task.restore(state, state.people(unit), unit.now());
      flush(unit);
      var version = item.versionAfter();
      putBack.add(new UndoLog.PutBack(task.id(), version - 1, task.version()));
    }
    unit.audit("TASK_TAKEN_BACK", task.ref(), TaskService.words(task), Difference.none());
  }

  /** Makes the tasks that {@code task} needs {@code needs}; refuses a circle. */
  static void need(UnitOfWork unit, Task task, Set<UUID> needs) {
    var before = Set.copyOf(unit.queries(TaskQueries_::new).needs(task.id()));
    var gone = new HashSet<>(before);
    gone.removeAll(needs);
    for (var id : gone) {
      unit.find(TaskDependency.class, new TaskDependency.Key(task.id(), id))
          .ifPresent(unit::remove);
    }
    flush(unit);
    var edges = TaskService.edges(unit, task.owner());
    for (var id : needs) {
      if (!before.contains(id)) {
        add(unit, task, unit.require(Task.class, id), edges);
      }
    }
    if (!before.equals(needs)) {
      task.needsChanged(unit.now());
    }
  }

  private static void add(UnitOfWork unit, Task task, Task needed, List<TaskEdge> edges) {
    if (!task.owner().equals(needed.owner())) {
      throw new Problem.Conflict(Messages.text("task.needsStranger")).asException();
    }
    if (TaskOrder.makesCircle(edges, task.id(), needed.id())) {
      throw new Problem.Conflict(Messages.text("task.circle", needed.title(), task.title()))
          .asException();
    }
    unit.add(new TaskDependency(task, needed));
  }

  private static void flush(UnitOfWork unit) {
    unit.<Boolean>queries(
        session -> {
          session.flush();
          return true;
        });
  }
}
