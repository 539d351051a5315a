package io.sentineliq.workbench.infringement;

import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.platform.list.ListFilter;
import io.sentineliq.workbench.platform.text.Worded;
import java.util.Set;

/** What a list of infringements is about. */
@Worded
public enum InfringementView {
  /** Somebody has work to do. */
  OPEN,
  /** Open, and critical or high. */
  SEVERE,
  /** Somebody else has to take it down. */
  REQUESTED,
  /** Everything, settled ones too. */
  ALL;

  /** What a list is narrowed to that shows exactly these. */
  public ListFilter<InfringementFacet> filter() {
    var all = ListFilter.<InfringementFacet>everything();
    var open = all.with(InfringementFacet.STATUS, InfringementFacet.OPEN);
    return switch (this) {
      case OPEN -> open;
      case SEVERE ->
          open.with(
              InfringementFacet.SEVERITY, Set.of(Severity.CRITICAL.name(), Severity.HIGH.name()));
      case REQUESTED -> all.with(InfringementFacet.STATUS, InfringementStatus.TAKEDOWN_REQUESTED);
      case ALL -> all;
    };
  }
}
