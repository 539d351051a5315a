package io.sentineliq.workbench.incident;

import io.sentineliq.workbench.classification.Severity;
import java.time.Duration;
import java.time.Instant;

/**
 * When an incident is to be resolved. Counted in minutes that pass, so a change of the clocks for
 * summer time or a change of the zone moves nothing.
 */
public record SlaClock(Instant warning, Instant deadline) {

  /** The shortest time people can agree on. */
  public static final int LEAST_MINUTES = 15;

  /** The longest one, 36 hours. */
  public static final int MOST_MINUTES = 2_160;

  private static final int WARNED_AT_ONE_IN = 5;

  /** A clock that starts at {@code start}. */
  public static SlaClock from(Instant start, int minutes) {
    if (minutes < LEAST_MINUTES || minutes > MOST_MINUTES) {
      throw new IllegalArgumentException(minutes + " minutes");
    }
    var whole = Duration.ofMinutes(minutes);
    var deadline = start.plus(whole);
    return new SlaClock(deadline.minus(whole.dividedBy(WARNED_AT_ONE_IN)), deadline);
  }

  /** The usual minutes for {@code severity}. */
  public static int minutes(Severity severity) {
    return switch (severity) {
      case CRITICAL -> 60;
      case HIGH -> 120;
      case MEDIUM -> 240;
      case LOW -> 480;
    };
  }

  /** The same clock after it stood still for {@code pause}. */
  public SlaClock after(Duration pause) {
    return new SlaClock(warning.plus(pause), deadline.plus(pause));
  }

  /** Whether a fifth or less of the time is left at {@code now}. */
  public boolean isWarning(Instant now) {
    return !now.isBefore(warning);
  }

  /** Whether the time is up at {@code now}. */
  public boolean isBreached(Instant now) {
    return now.isAfter(deadline);
  }
}
