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
  MONITORING
}
