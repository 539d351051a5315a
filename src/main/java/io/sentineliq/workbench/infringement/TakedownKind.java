package io.sentineliq.workbench.infringement;

import io.sentineliq.workbench.platform.text.Worded;

/** What is done against an infringement. */
@Worded
public enum TakedownKind {
  DMCA,
  CEASE_AND_DESIST,
  PLATFORM_REPORT,
  REGISTRAR_REPORT,
  LEGAL_ACTION,
  MONITORING;

  /** Whether it is written to somebody else. */
  boolean isSent() {
    return this != LEGAL_ACTION && this != MONITORING;
  }
}
