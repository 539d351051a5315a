package io.sentineliq.workbench.casefile;

import io.sentineliq.workbench.platform.text.Worded;

/** What becomes of something open when its case is closed. */
@Worded
public enum ClosingDecision {
  /** It is not done any more. */
  CANCEL,
  /** It stays as it is, and the closing says so. */
  LEAVE
}
