package io.sentineliq.workbench.casefile;

import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.task.Task;
import io.sentineliq.workbench.task.TaskListener;
import io.sentineliq.workbench.task.TaskOwner;
import io.sentineliq.workbench.task.TaskService;
import io.sentineliq.workbench.task.TaskStatus;
import java.util.List;
import java.util.UUID;

/** A case is not closed over open tasks, unless somebody says what becomes of each. */
final class OpenTasks implements ClosingCondition {

  private final TaskService tasks;

  OpenTasks(TaskService tasks) {
    this.tasks = tasks;
  }

  @Override
  public List<Cases.Unsettled> open(Reading unit, UUID caseId) {
    return unit.queries(CaseQueries_::new).openTasks(caseId).stream()
        .map(task -> new Cases.Unsettled(task.id(), task.title()))
        .toList();
  }

  @Override
  public void settle(UnitOfWork unit, UUID id, ClosingDecision decision) {
    unit.find(Task.class, id)
        .filter(task -> decision == ClosingDecision.CANCEL)
        .ifPresent(task -> tasks.move(unit, task, TaskStatus.CANCELLED));
  }

  /** Tasks of a case are changed by those who may change the case, while it is worked on. */
  static final class Guard implements TaskListener {

    @Override
    public void check(UnitOfWork unit, TaskOwner owner) {
      var id = owner.caseId();
      if (id != null) {
        CaseRights.toWorkOn(unit, unit.require(CaseFile.class, id));
      }
    }

    @Override
    public void changed(UnitOfWork unit, TaskOwner owner) {
      // A case has no progress of its own: its open tasks are counted where they are shown.
    }
  }
}
