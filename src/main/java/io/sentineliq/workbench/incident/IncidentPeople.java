package io.sentineliq.workbench.incident;

import io.sentineliq.workbench.workspace.Colleague;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who can answer for an incident, and who works on it beside whoever does. */
public record IncidentPeople(List<Colleague> colleagues, Set<UUID> team) {

  /** Keeps copies. */
  public IncidentPeople {
    colleagues = List.copyOf(colleagues);
    team = Set.copyOf(team);
  }
}
