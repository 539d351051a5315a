package io.sentineliq.workbench.casefile;

import io.sentineliq.workbench.platform.list.SortOrder;

/**
 * Which cases a list shows, and in what order.
 *
 * @param words what the title contains; empty for any
 */
public record CaseQuery(CaseView view, String words, SortOrder<CaseColumn> order) {

  /** The newest first. */
  public static final SortOrder<CaseColumn> NEWEST = SortOrder.descending(CaseColumn.NUMBER);

  /** The same with the newest first. */
  public CaseQuery(CaseView view, String words) {
    this(view, words, NEWEST);
  }

  /** Those that are worked on, or all with the voided lines. */
  public CaseQuery(boolean isOpenOnly) {
    this(isOpenOnly ? CaseView.OPEN : CaseView.ALL, "");
  }
}
