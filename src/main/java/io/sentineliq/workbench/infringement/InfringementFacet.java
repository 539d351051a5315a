package io.sentineliq.workbench.infringement;

import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.platform.list.Facet;
import io.sentineliq.workbench.platform.list.ListFilterText;
import io.sentineliq.workbench.platform.text.Worded;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What infringements are narrowed by. */
@Worded
public enum InfringementFacet implements Facet {
  SEVERITY(Severity.values()),
  STATUS(InfringementStatus.values()) {
    @Override
    public Map<String, Set<String>> groups() {
      return Map.of("open", OPEN);
    }
  },
  TYPE(InfringementType.values()),
  BRAND,
  ASSIGNEE;

  /** The states in which somebody has work to do. */
  public static final Set<String> OPEN =
      ListFilterText.names(
          InfringementStatus.OPEN,
          InfringementStatus.INVESTIGATING,
          InfringementStatus.TAKEDOWN_REQUESTED);

  private final List<Enum<?>> constants;

  InfringementFacet(Enum<?>... constants) {
    this.constants = List.of(constants);
  }

  @Override
  public List<Enum<?>> constants() {
    return constants;
  }
}
