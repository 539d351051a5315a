package io.sentineliq.workbench.infringement;

import io.sentineliq.workbench.platform.text.Worded;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Where a takedown stands; owns the table of allowed moves and how long each state may last before
 * somebody looks again.
 */
@Worded
public enum TakedownStatus {
  /** Written, not sent. */
  DRAFT,
  /** Sent; an acknowledgement is awaited. */
  SENT,
  /** Somebody there has it; an answer is awaited. */
  ACKNOWLEDGED,
  /** They say it is down; it is looked at again. */
  ACTIONED,
  /** They say no; somebody decides what follows. */
  REFUSED,
  /** It was looked at again and is down. */
  RECHECKED,
  /** Over. */
  CLOSED;

  /** Whether a takedown may go from here to {@code next}. */
  public boolean canMoveTo(TakedownStatus next) {
    return targets().contains(next);
  }

  /** Whether going from here to {@code next} takes back what was achieved. */
  public boolean isReopening(TakedownStatus next) {
    return switch (this) {
      case REFUSED, RECHECKED -> next == SENT;
      case CLOSED -> next == DRAFT;
      case DRAFT, SENT, ACKNOWLEDGED, ACTIONED -> false;
    };
  }

  /** Whether it has been sent. */
  public boolean isExecuted() {
    return this != DRAFT;
  }

  /** After which time in this state somebody looks again. */
  public Optional<Duration> patience() {
    return switch (this) {
      case DRAFT -> Optional.of(Duration.ofDays(1));
      case SENT, REFUSED -> Optional.of(Duration.ofDays(2));
      case ACKNOWLEDGED -> Optional.of(Duration.ofDays(5));
      case ACTIONED -> Optional.of(Duration.ofDays(7));
      case RECHECKED -> Optional.of(Duration.ofDays(30));
      case CLOSED -> Optional.empty();
    };
  }

  private Set<TakedownStatus> targets() {
    return switch (this) {
      case DRAFT -> EnumSet.of(SENT, CLOSED);
      case SENT -> EnumSet.of(ACKNOWLEDGED, ACTIONED, REFUSED);
      case ACKNOWLEDGED -> EnumSet.of(ACTIONED, REFUSED);
      case ACTIONED -> EnumSet.of(RECHECKED, REFUSED);
      case REFUSED -> EnumSet.of(SENT, CLOSED);
      case RECHECKED -> EnumSet.of(SENT, CLOSED);
      case CLOSED -> EnumSet.of(DRAFT);
    };
  }
}
