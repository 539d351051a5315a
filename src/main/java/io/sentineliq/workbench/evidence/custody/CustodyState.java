package io.sentineliq.workbench.evidence.custody;

import io.sentineliq.workbench.platform.text.Worded;

/** Where an item stands between its collection and its end. */
@Worded
public enum CustodyState {
  /** There is no entry yet. */
  NONE,
  /** Taken in by its collector, not yet put away. */
  COLLECTED,
  /** Kept by its custodian. */
  IN_CUSTODY,
  /** Taken out by somebody, until it is brought back. */
  CHECKED_OUT,
  /** Offered to another custodian, who has not answered. */
  IN_TRANSIT,
  /** Given back; the record stays. */
  RETURNED_TO_OWNER,
  /** Taken over by somebody of another store, whose receipt says so; the record stays. */
  HANDED_OVER,
  /** Destroyed; the record stays. */
  DISPOSED;

  /** Whether nothing happens to the item any more. */
  public boolean isOver() {
    return this == RETURNED_TO_OWNER || this == HANDED_OVER || this == DISPOSED;
  }
}
