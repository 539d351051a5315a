package io.sentineliq.workbench.incident;

import io.sentineliq.workbench.account.UserAccount;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.timeline.Timeline;
import io.sentineliq.workbench.timeline.TimelineSubjects;
import io.sentineliq.workbench.timeline.TimelineType;
import io.sentineliq.workbench.workspace.MemberQueries_;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Who works on an incident beside whoever answers for it. */
final class IncidentTeam {

  private IncidentTeam() {}

  /** The team is {@code wanted} from now on; strangers are refused. */
  static void change(UnitOfWork unit, Incident incident, Set<UUID> wanted) {
    var before = new HashSet<>(unit.queries(IncidentQueries_::new).memberIds(incident.id()));
    for (var id : wanted) {
      if (!before.remove(id)) {
        requireMember(unit, id);
        var person = unit.reference(UserAccount.class, id);
        unit.add(new IncidentMember(incident, person, unit.now()));
      }
    }
    before.forEach(
        id ->
            unit.find(IncidentMember.class, new IncidentMember.Key(incident.id(), id))
                .ifPresent(unit::remove));
    incident.touched(unit.now());
    Timeline.tell(
        unit,
        TimelineSubjects.incident(incident.id()),
        TimelineType.INFO,
        Messages.text("incident.timeline.team", wanted.size()),
        null);
  }

  private static void requireMember(UnitOfWork unit, UUID id) {
    if (unit.queries(MemberQueries_::new).nameOf(id).isEmpty()) {
      throw new Problem.NotFound(UserAccount.class.getSimpleName()).asException();
    }
  }
}
