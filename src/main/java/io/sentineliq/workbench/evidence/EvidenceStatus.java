package io.sentineliq.workbench.evidence;

import io.sentineliq.workbench.evidence.custody.CustodyState;
import io.sentineliq.workbench.platform.text.Worded;

/** The one word for an item in lists and exchange formats; follows from its custody. */
@Worded
public enum EvidenceStatus {
  COLLECTED,
  ANALYZED,
  QUARANTINED,
  PRESERVED,
  DELETED;

  /** The first that fits, from the last to the first. */
  public static EvidenceStatus of(
      CustodyState state, boolean isOnHold, boolean isQuarantined, boolean isAnalyzed) {
    if (state == CustodyState.DISPOSED) {
      return DELETED;
    }
    if (isOnHold) {
      return PRESERVED;
    }
    if (isQuarantined) {
      return QUARANTINED;
    }
    return isAnalyzed ? ANALYZED : COLLECTED;
  }
}
