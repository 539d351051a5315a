package io.sentineliq.workbench.incident;

import io.sentineliq.workbench.account.UserAccount;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.workspace.MemberQueries_;
import io.sentineliq.workbench.workspace.WorkspaceRole;
import java.util.Optional;

/** Who may change what: members what is theirs or nobody's, those who run the workspace all. */
public final class IncidentRights {

  private IncidentRights() {}

  /** Whether the unit's actor runs the workspace. */
  public static boolean isAdministrator(UnitOfWork unit) {
    return unit.queries(MemberQueries_::new)
        .roleOf(unit.actor().id())
        .filter(role -> role != WorkspaceRole.MEMBER)
        .isPresent();
  }

  /** Whether {@code inCharge} is nobody or the unit's actor. */
  public static boolean isOwn(UnitOfWork unit, Optional<UserAccount> inCharge) {
    return inCharge.map(person -> person.id().equals(unit.actor().id())).orElse(true);
  }

  /** The incident for a change, or a {@link Problem}. */
  static Incident toChange(UnitOfWork unit, Incident incident) {
    var mayChange =
        isOwn(unit, incident.assignee())
            || isAdministrator(unit)
            || unit.queries(IncidentQueries_::new).memberships(incident.id(), unit.actor().id())
                > 0;
    if (incident.isWithdrawn()) {
      throw new Problem.NotFound(Incident.class.getSimpleName()).asException();
    }
    if (!mayChange) {
      throw new Problem.Forbidden(Messages.text("incident.act.change")).asException();
    }
    return incident;
  }
}
