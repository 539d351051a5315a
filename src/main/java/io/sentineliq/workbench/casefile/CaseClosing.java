package io.sentineliq.workbench.casefile;

import io.sentineliq.workbench.casefile.Cases.Unsettled;
import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.task.TaskService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What must be decided before a case is over. */
final class CaseClosing {

  private final List<ClosingCondition> conditions = new ArrayList<>();

  /** The open tasks of {@code tasks} and what {@code others} ask. */
  CaseClosing(TaskService tasks, List<ClosingCondition> others) {
    conditions.add(new OpenTasks(tasks));
    conditions.addAll(others);
  }

  /** What is open in the case {@code id}. */
  List<Unsettled> unsettled(Reading unit, UUID id) {
    return conditions.stream().flatMap(one -> one.open(unit, id).stream()).toList();
  }

  /** Does as was decided; {@code Problem.Conflict} when something is undecided. */
  void settle(UnitOfWork unit, CaseFile caseFile, Map<UUID, ClosingDecision> decisions) {
    for (var condition : conditions) {
      for (var open : condition.open(unit, caseFile.id())) {
        var decision = decisions.get(open.id());
        if (decision == null) {
          throw new Problem.Conflict(Messages.text("case.close.undecided", open.title()))
              .asException();
        }
        condition.settle(unit, open.id(), decision);
      }
    }
  }

  /** Refuses to merge a case away that holds what cannot go along; its tasks do. */
  void refuseHeld(Reading unit, UUID id) {
    conditions.stream()
        .filter(condition -> !(condition instanceof OpenTasks))
        .flatMap(condition -> condition.open(unit, id).stream())
        .findFirst()
        .ifPresent(
            open -> {
              throw new Problem.Conflict(Messages.text("case.merge.held", open.title()))
                  .asException();
            });
  }
}
