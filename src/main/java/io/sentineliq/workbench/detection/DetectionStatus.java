package io.sentineliq.workbench.detection;

import io.sentineliq.workbench.platform.text.Worded;
import java.util.EnumSet;
import java.util.Set;

/** Where a detection stands; owns the table of allowed moves. */
@Worded
public enum DetectionStatus {
  NEW,
  INVESTIGATING,
  RESOLVED,
  FALSE_POSITIVE,
  ARCHIVED;

  /** Whether the detection may go from here to {@code next}. */
  public boolean canMoveTo(DetectionStatus next) {
    return targets().contains(next);
  }

  /** Whether somebody has work to do. */
  public boolean isOpen() {
    return this == NEW || this == INVESTIGATING;
  }

  /** Whether going here needs to be explained. */
  public boolean needsReason() {
    return this == FALSE_POSITIVE;
  }

  private Set<DetectionStatus> targets() {
    return switch (this) {
      case NEW -> EnumSet.of(INVESTIGATING, RESOLVED, FALSE_POSITIVE);
      case INVESTIGATING -> EnumSet.of(RESOLVED, FALSE_POSITIVE);
      case RESOLVED, FALSE_POSITIVE -> EnumSet.of(INVESTIGATING, ARCHIVED);
      case ARCHIVED -> EnumSet.of(INVESTIGATING);
    };
  }
}
