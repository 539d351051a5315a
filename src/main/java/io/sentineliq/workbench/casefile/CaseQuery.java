package io.sentineliq.workbench.casefile;

/**
 * Which cases a list shows, the newest first.
 *
 * @param words what the title contains; empty for any
 */
public record CaseQuery(CaseView view, String words) {

  /** Those that are worked on, or all with the voided lines. */
  public CaseQuery(boolean isOpenOnly) {
    this(isOpenOnly ? CaseView.OPEN : CaseView.ALL, "");
  }
}
