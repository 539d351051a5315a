package io.sentineliq.workbench.casefile;

import io.sentineliq.workbench.workspace.Colleague;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Who works in the workspace and on a case, for whoever changes who may see it.
 *
 * @param colleagues everybody who can be given work
 * @param team those who work on the case beside its investigator
 * @param few how many see the case while it is for few: the team, its investigator and those who
 *     run the workspace
 */
public record CaseAudience(List<Colleague> colleagues, Set<UUID> team, int few) {

  /** Keeps copies. */
  public CaseAudience {
    colleagues = List.copyOf(colleagues);
    team = Set.copyOf(team);
  }
}
