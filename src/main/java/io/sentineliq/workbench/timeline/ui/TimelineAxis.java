package io.sentineliq.workbench.timeline.ui;

import io.sentineliq.workbench.platform.text.Times;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The times that are written under a timeline, in the reader's zone.
 *
 * @param from second at which it begins, since 1970
 * @param to second at which it ends
 */
record TimelineAxis(long from, long to) {

  private static final int MOST = 8;

  /** Units that times are a whole number of, the finest first. */
  private enum Step {
    MINUTES_15(ChronoUnit.MINUTES, 15),
    HOUR(ChronoUnit.HOURS, 1),
    HOURS_3(ChronoUnit.HOURS, 3),
    HOURS_6(ChronoUnit.HOURS, 6),
    HOURS_12(ChronoUnit.HOURS, 12),
    DAY(ChronoUnit.DAYS, 1),
    DAYS_2(ChronoUnit.DAYS, 2),
    WEEK(ChronoUnit.DAYS, 7),
    WEEKS_4(ChronoUnit.DAYS, 28),
    MONTHS_3(ChronoUnit.MONTHS, 3),
    YEAR(ChronoUnit.YEARS, 1),
    YEARS_10(ChronoUnit.YEARS, 10),
    YEARS_100(ChronoUnit.YEARS, 100);

    private final ChronoUnit unit;
    private final int count;

    Step(ChronoUnit unit, int count) {
      this.unit = unit;
      this.count = count;
    }

    boolean isCoarse(long seconds) {
      return unit.getDuration().multipliedBy(count).multipliedBy(MOST).toSeconds() >= seconds;
    }

    boolean isOfDays() {
      return compareTo(DAY) >= 0;
    }

    ZonedDateTime after(ZonedDateTime moment) {
      return moment.plus(count, unit);
    }
  }

  /**
   * A time that is written.
   *
   * @param part where it stands, 0 at the beginning and 1 at the end
   */
  record Tick(double part, String text) {}

  /** At most {@value #MOST} and one more times, the earliest first. */
  List<Tick> ticks(ZoneId zone) {
    var step = step();
    var ticks = new ArrayList<Tick>();
    var next = Instant.ofEpochSecond(from).atZone(zone).truncatedTo(ChronoUnit.DAYS);
    while (next.toEpochSecond() < to) {
      if (next.toEpochSecond() >= from) {
        var part = (double) (next.toEpochSecond() - from) / (to - from);
        ticks.add(new Tick(part, text(next, step)));
      }
      next = step.after(next);
    }
    return ticks;
  }

  private Step step() {
    for (var step : Step.values()) {
      if (step.isCoarse(to - from)) {
        return step;
      }
    }
    return Step.YEARS_100;
  }

  private static String text(ZonedDateTime moment, Step step) {
    var isMidnight = Duration.between(moment.truncatedTo(ChronoUnit.DAYS), moment).isZero();
    return step.isOfDays() || isMidnight
        ? Times.day(moment.toInstant(), moment.getZone())
        : Times.clock(moment.toInstant(), moment.getZone());
  }
}
