package io.sentineliq.workbench.incident;

import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.timeline.Timeline;
import io.sentineliq.workbench.timeline.TimelineSubjects;
import io.sentineliq.workbench.timeline.TimelineType;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What an incident affects. */
final class IncidentSystems {

  private static final String SYSTEMS = "systems";
  private static final int LONGEST = 255;
  private static final int MOST = 1_000;

  private IncidentSystems() {}

  /** The incident affects {@code names} from now on. */
  static void change(UnitOfWork unit, Incident incident, Set<String> names) {
    var wanted = checked(names);
    var before = new HashSet<>(unit.queries(IncidentQueries_::new).systems(incident.id()));
    for (var name : wanted) {
      if (!before.remove(name)) {
        unit.add(new IncidentSystem(incident, name));
      }
    }
    before.forEach(
        name ->
            unit.find(IncidentSystem.class, new IncidentSystem.Key(incident.id(), name))
                .ifPresent(unit::remove));
    incident.touched(unit.now());
    Timeline.tell(
        unit,
        TimelineSubjects.incident(incident.id()),
        TimelineType.INFO,
        Messages.text("incident.timeline.systems", wanted.size()),
        null);
  }

  private static Set<String> checked(Set<String> names) {
    var checked = new LinkedHashSet<String>();
    for (var name : names) {
      var text = name.strip().replace('\0', '\u2400');
      if (text.length() > LONGEST) {
        throw new Problem.InvalidField(SYSTEMS, "incident.input.tooLong", List.of(LONGEST))
            .asException();
      }
      if (!text.isEmpty()) {
        checked.add(text);
      }
    }
    if (checked.size() > MOST) {
      throw new Problem.InvalidField(SYSTEMS, "incident.systems.tooMany", List.of(MOST))
          .asException();
    }
    return checked;
  }
}
