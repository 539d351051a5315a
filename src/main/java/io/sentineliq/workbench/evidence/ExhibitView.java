package io.sentineliq.workbench.evidence;

import io.sentineliq.workbench.evidence.ExhibitFacet.Bytes;
import io.sentineliq.workbench.evidence.ExhibitFacet.Due;
import io.sentineliq.workbench.evidence.custody.CustodyState;
import io.sentineliq.workbench.platform.list.ListFilter;
import io.sentineliq.workbench.platform.list.Whose;
import io.sentineliq.workbench.platform.text.Worded;

/** What a list of exhibits is about. */
@Worded
public enum ExhibitView {
  /** Everything. */
  ALL,
  /** In the hands of whoever looks. */
  MINE,
  /** Taken out by somebody. */
  OUT,
  /** Offered to somebody who has not answered. */
  OFFERED,
  /** Not brought back in time. */
  OVERDUE,
  /** Whose bytes are not what they were. */
  FAILED;

  /** What a list is narrowed to that shows exactly these. */
  public ListFilter<ExhibitFacet> filter() {
    var all = ListFilter.<ExhibitFacet>everything();
    return switch (this) {
      case ALL -> all;
      case MINE -> all.with(ExhibitFacet.CUSTODIAN, Whose.ME);
      case OUT -> all.with(ExhibitFacet.STATE, CustodyState.CHECKED_OUT);
      case OFFERED -> all.with(ExhibitFacet.STATE, CustodyState.IN_TRANSIT);
      case OVERDUE -> all.with(ExhibitFacet.RETURN, Due.OVERDUE);
      case FAILED -> all.with(ExhibitFacet.INTEGRITY, Bytes.FAILED);
    };
  }
}
