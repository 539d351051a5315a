package io.sentineliq.workbench.platform.list;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A stretch of time lists are narrowed to. */
public sealed interface TimeRange {

  /** No narrowing. */
  TimeRange ALWAYS = new Between(null, null);

  /** When it begins, seen from {@code now}; empty when it has no beginning. */
  Optional<Instant> from(Instant now);

  /** When it has ended, seen from {@code now}; empty when it has no end. */
  Optional<Instant> until(Instant now);

  /**
   * As long as this before now, whenever that is.
   *
   * @param length whole minutes, at least one
   */
  record Last(Duration length) implements TimeRange {

    /** Refuses what is no length, and drops seconds. */
    public Last {
      length = length.truncatedTo(ChronoUnit.MINUTES);
      if (!length.isPositive()) {
        throw new IllegalArgumentException("no length of time: " + length);
      }
    }

    @Override
    public Optional<Instant> from(Instant now) {
      return Optional.of(now.minus(length));
    }

    @Override
    public Optional<Instant> until(Instant now) {
      return Optional.empty();
    }
  }

  /**
   * Between two points in time.
   *
   * @param begin the first instant inside, null for no beginning
   * @param end the first instant after, null for no end
   */
  record Between(@Nullable Instant begin, @Nullable Instant end) implements TimeRange {

    @Override
    public Optional<Instant> from(Instant now) {
      return Optional.ofNullable(begin);
    }

    @Override
    public Optional<Instant> until(Instant now) {
      return Optional.ofNullable(end);
    }
  }
}
