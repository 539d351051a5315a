package io.sentineliq.workbench.casefile;

import io.sentineliq.workbench.platform.text.Worded;
import java.util.EnumSet;
import java.util.Set;

/** Where a case stands; owns the table of allowed moves. */
@Worded
public enum CaseStatus {
  ACTIVE,
  REVIEW,
  CLOSED,
  ARCHIVED;

  /** Whether the case may go from here to {@code next}. */
  public boolean canMoveTo(CaseStatus next) {
    return targets().contains(next);
  }

  /** Whether the case is still worked on. */
  public boolean isOpen() {
    return this == ACTIVE || this == REVIEW;
  }

  private Set<CaseStatus> targets() {
    return switch (this) {
      case ACTIVE -> EnumSet.of(REVIEW);
      case REVIEW -> EnumSet.of(ACTIVE, CLOSED);
      case CLOSED -> EnumSet.of(ACTIVE, ARCHIVED);
      case ARCHIVED -> EnumSet.noneOf(CaseStatus.class);
    };
  }
}
