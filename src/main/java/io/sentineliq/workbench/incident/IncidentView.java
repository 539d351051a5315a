package io.sentineliq.workbench.incident;

import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.platform.list.ListFilter;
import io.sentineliq.workbench.platform.list.Whose;
import io.sentineliq.workbench.platform.text.Worded;

/**
 * What a list of incidents is about. Each is also a number over the list, with these rows behind.
 */
@Worded
public enum IncidentView {
  /** Somebody has to act. */
  OPEN,
  /** Open and critical. */
  CRITICAL,
  /** Open, with a fifth of the time left or less. */
  RUNNING_OUT,
  /** Open, and the time is up. */
  LATE,
  /** Open and answered for by whoever looks. */
  MINE,
  /** Open and answered for by nobody. */
  NOBODYS,
  /** Opened lately: what the mean time to detect is counted from. */
  DETECTED,
  /** First acted on lately: what the mean time to acknowledge is counted from. */
  ACKNOWLEDGED,
  /** Resolved lately: what the mean time to resolve is counted from. */
  RESOLVED,
  /** Everything that is not withdrawn. */
  ALL;

  /** How many days “lately” are. */
  public static final int DAYS = 30;

  /** What a list is narrowed to that shows exactly these. */
  public ListFilter<IncidentFacet> filter() {
    var all = ListFilter.<IncidentFacet>everything();
    var open = all.with(IncidentFacet.STATUS, IncidentFacet.OPEN);
    return switch (this) {
      case OPEN -> open;
      case CRITICAL -> open.with(IncidentFacet.SEVERITY, Severity.CRITICAL);
      case RUNNING_OUT -> open.with(IncidentFacet.CLOCK, ClockState.RUNNING_OUT);
      case LATE -> open.with(IncidentFacet.CLOCK, ClockState.LATE);
      case MINE -> open.with(IncidentFacet.ASSIGNEE, Whose.ME);
      case NOBODYS -> open.with(IncidentFacet.ASSIGNEE, Whose.NONE);
      case DETECTED -> all.with(IncidentFacet.LATELY, Lately.OPENED);
      case ACKNOWLEDGED -> all.with(IncidentFacet.LATELY, Lately.ACKNOWLEDGED);
      case RESOLVED -> all.with(IncidentFacet.LATELY, Lately.RESOLVED);
      case ALL -> all;
    };
  }
}
