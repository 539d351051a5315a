package io.sentineliq.workbench.incident;

import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.task.TaskListener;
import io.sentineliq.workbench.task.TaskOwner;
import io.sentineliq.workbench.task.TaskQueries_;
import io.sentineliq.workbench.task.TaskStatus;
import java.util.UUID;

/** An incident's progress follows its tasks; cancelled ones do not count. */
public final class IncidentProgress implements TaskListener {

  /** Follows the tasks of every incident. */
  public IncidentProgress() {}

  @Override
  public void check(UnitOfWork unit, TaskOwner owner) {
    var id = owner.incidentId();
    if (id != null) {
      IncidentRights.toChange(unit, unit.require(Incident.class, id));
    }
  }

  @Override
  public void changed(UnitOfWork unit, TaskOwner owner) {
    var id = owner.incidentId();
    if (id != null) {
      unit.require(Incident.class, id).progressed(of(unit, id), unit.now());
    }
  }

  static int of(UnitOfWork unit, UUID incidentId) {
    var tasks = unit.queries(TaskQueries_::new).ofIncident(incidentId);
    var counting = tasks.stream().filter(task -> task.status() != TaskStatus.CANCELLED).count();
    var done = tasks.stream().filter(task -> task.status() == TaskStatus.COMPLETED).count();
    return counting == 0 ? 0 : (int) (100 * done / counting);
  }
}
