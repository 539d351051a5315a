package io.sentineliq.workbench.casefile;

import io.sentineliq.workbench.incident.IncidentRights;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.text.Messages;

/** Who may change a case: its investigator and team, anybody when it has none, administrators. */
public final class CaseRights {

  private CaseRights() {}

  /** The case for a change, or a {@link Problem}. */
  public static CaseFile toChange(UnitOfWork unit, CaseFile caseFile) {
    if (caseFile.isWithdrawn()) {
      throw new Problem.NotFound(CaseFile.class.getSimpleName()).asException();
    }
    var mayChange =
        IncidentRights.isOwn(unit, caseFile.investigator())
            || IncidentRights.isAdministrator(unit)
            || unit.queries(CaseQueries_::new).memberships(caseFile.id(), unit.actor().id()) > 0;
    if (!mayChange) {
      throw new Problem.Forbidden(Messages.text("case.act.change")).asException();
    }
    return caseFile;
  }

  /** The same, while it is worked on. */
  public static CaseFile toWorkOn(UnitOfWork unit, CaseFile caseFile) {
    if (!toChange(unit, caseFile).status().isOpen()) {
      throw new Problem.Conflict(Messages.text("case.notOpen")).asException();
    }
    return caseFile;
  }
}
