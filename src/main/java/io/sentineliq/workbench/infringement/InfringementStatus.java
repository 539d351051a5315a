package io.sentineliq.workbench.infringement;

import io.sentineliq.workbench.platform.text.Worded;
import java.util.EnumSet;
import java.util.Set;

/** Where an infringement stands; owns the table of allowed moves. */
@Worded
public enum InfringementStatus {
  OPEN,
  INVESTIGATING,
  TAKEDOWN_REQUESTED,
  RESOLVED,
  DISMISSED;

  /** Whether the infringement may go from here to {@code next}. */
  public boolean canMoveTo(InfringementStatus next) {
    return targets().contains(next);
  }

  /** Whether somebody has work to do. */
  public boolean isOpen() {
    return this != RESOLVED && this != DISMISSED;
  }

  /** Whether going from here to {@code next} needs to be explained. */
  public boolean needsReason(InfringementStatus next) {
    return next == DISMISSED || !isOpen();
  }

  private Set<InfringementStatus> targets() {
    return switch (this) {
      case OPEN -> EnumSet.of(INVESTIGATING, TAKEDOWN_REQUESTED, RESOLVED, DISMISSED);
      case INVESTIGATING -> EnumSet.of(TAKEDOWN_REQUESTED, RESOLVED, DISMISSED);
      case TAKEDOWN_REQUESTED -> EnumSet.of(INVESTIGATING, RESOLVED, DISMISSED);
      case RESOLVED, DISMISSED -> EnumSet.of(INVESTIGATING);
    };
  }
}
