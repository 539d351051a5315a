package io.sentineliq.workbench.casefile;

import io.sentineliq.workbench.classification.Priority;
import io.sentineliq.workbench.platform.list.ListFilter;
import io.sentineliq.workbench.platform.list.Whose;
import io.sentineliq.workbench.platform.text.Worded;

/** What a list of cases is about. */
@Worded
public enum CaseView {
  /** Worked on. */
  OPEN,
  /** Worked on, and in the hands of whoever looks. */
  MINE,
  /** Waiting for a review. */
  REVIEW,
  /** Worked on, and critical. */
  CRITICAL,
  /** Closed and archived. */
  CLOSED,
  /** Everything, with the voided lines. */
  ALL;

  /** What a list is narrowed to that shows exactly these. */
  public ListFilter<CaseFacet> filter() {
    var all = ListFilter.<CaseFacet>everything();
    var open = all.with(CaseFacet.STATUS, CaseFacet.OPEN);
    return switch (this) {
      case OPEN -> open;
      case MINE -> open.with(CaseFacet.INVESTIGATOR, Whose.ME);
      case REVIEW -> all.with(CaseFacet.STATUS, CaseStatus.REVIEW);
      case CRITICAL -> open.with(CaseFacet.PRIORITY, Priority.CRITICAL);
      case CLOSED -> all.with(CaseFacet.STATUS, CaseFacet.OVER);
      case ALL -> all;
    };
  }
}
