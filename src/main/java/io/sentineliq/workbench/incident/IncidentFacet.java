package io.sentineliq.workbench.incident;

import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.platform.list.Facet;
import io.sentineliq.workbench.platform.list.ListFilterText;
import io.sentineliq.workbench.platform.list.Whose;
import io.sentineliq.workbench.platform.text.Worded;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What incidents are narrowed by. */
@Worded
public enum IncidentFacet implements Facet {
  SEVERITY(Severity.values()),
  STATUS(IncidentStatus.values()) {
    @Override
    public Map<String, Set<String>> groups() {
      return Map.of("open", OPEN, "over", OVER);
    }
  },
  CLOCK(ClockState.values()),
  ASSIGNEE(Whose.values()) {
    @Override
    public boolean hasFreeValues() {
      return true;
    }
  },
  SYSTEM,
  PLAYBOOK,
  LATELY(Lately.values());

  /** The states in which somebody has to act. */
  public static final Set<String> OPEN =
      ListFilterText.names(
          IncidentStatus.ACTIVE,
          IncidentStatus.INVESTIGATING,
          IncidentStatus.CONTAINMENT,
          IncidentStatus.ERADICATION,
          IncidentStatus.RECOVERY);

  private static final Set<String> OVER =
      ListFilterText.names(IncidentStatus.RESOLVED, IncidentStatus.CLOSED);

  private final List<Enum<?>> constants;

  IncidentFacet(Enum<?>... constants) {
    this.constants = List.of(constants);
  }

  @Override
  public List<Enum<?>> constants() {
    return constants;
  }
}
