package io.sentineliq.workbench.incident;

import io.sentineliq.workbench.platform.text.Worded;

/** The phases of an incident, in their order; owns the rules of moving between them. */
@Worded
public enum IncidentStatus {
  ACTIVE,
  INVESTIGATING,
  CONTAINMENT,
  ERADICATION,
  RECOVERY,
  RESOLVED,
  CLOSED;

  /** Whether an incident may go on from here to {@code next}; phases may be skipped. */
  public boolean canMoveTo(IncidentStatus next) {
    return next.compareTo(this) > 0 && (next != CLOSED || this == RESOLVED);
  }

  /** Whether an incident may be taken back from here to {@code earlier}, with a reason. */
  public boolean canReopenTo(IncidentStatus earlier) {
    return earlier.isOpen() && earlier.compareTo(this) < 0;
  }

  /** Whether somebody still has to act, and the clock runs. */
  public boolean isOpen() {
    return this != RESOLVED && this != CLOSED;
  }
}
