package io.sentineliq.workbench.alert;

import io.sentineliq.workbench.platform.text.Worded;
import java.util.EnumSet;
import java.util.Set;

/** Where an alert stands; owns the table of allowed moves. */
@Worded
public enum AlertStatus {
  NEW,
  ACKNOWLEDGED,
  INVESTIGATING,
  RESOLVED,
  DISMISSED;

  /** Whether the alert may go from here to {@code next}. */
  public boolean canMoveTo(AlertStatus next) {
    return targets().contains(next);
  }

  /** Whether somebody still has to act. */
  public boolean isOpen() {
    return this != RESOLVED && this != DISMISSED;
  }

  private Set<AlertStatus> targets() {
    return switch (this) {
      case NEW -> EnumSet.of(ACKNOWLEDGED, INVESTIGATING, RESOLVED, DISMISSED);
      case ACKNOWLEDGED -> EnumSet.of(INVESTIGATING, RESOLVED, DISMISSED);
      case INVESTIGATING -> EnumSet.of(RESOLVED, DISMISSED);
      case RESOLVED, DISMISSED -> EnumSet.of(INVESTIGATING);
    };
  }
}
