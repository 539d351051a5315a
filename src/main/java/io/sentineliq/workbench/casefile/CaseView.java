package io.sentineliq.workbench.casefile;

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
  ALL
}
