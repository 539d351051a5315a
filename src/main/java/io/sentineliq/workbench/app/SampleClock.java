package io.sentineliq.workbench.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The time of what is told of the past: it passes when the story says so. */
final class SampleClock extends Clock {

  private static final Duration TICK = Duration.ofSeconds(3);

  private Instant now;

  SampleClock(Instant begin) {
    this.now = begin;
  }

  void pass(Duration time) {
    now = now.plus(time);
  }

  /** Looking at it takes a moment. */
  @Override
  public Instant instant() {
    now = now.plus(TICK);
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(now, zone);
  }
}
