package io.sentineliq.workbench.task.ui;

import io.sentineliq.workbench.task.TaskPlan;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * How times lie on a line.
 *
 * @param begin what lies at 0, a midnight
 * @param pixelsPerHour at 100 %
 */
record GanttScale(Instant begin, double pixelsPerHour) {

  /** From months on the screen to hours on it. */
  static final double[] ZOOMS = {0.25, 1, 2, 4, 12, 40};

  private static final double MILLIS_PER_HOUR = 3_600_000;
  private static final double FINE = 12;
  private static final double COARSE = 4;
  private static final double LEAST_BETWEEN_TICKS = 72;
  private static final Duration[] TICKS = {
    Duration.ofHours(1),
    Duration.ofHours(3),
    Duration.ofHours(6),
    Duration.ofDays(1),
    Duration.ofDays(2),
    Duration.ofDays(7),
    Duration.ofDays(28)
  };

  /** The day before everything that is planned, {@code now} included. */
  static GanttScale of(TaskPlan plan, Instant now, ZoneId zone, double pixelsPerHour) {
    var first = now;
    for (var task : plan.tasks()) {
      var begins = TaskSpan.of(task).map(TaskSpan::begin).orElse(now);
      first = begins.isBefore(first) ? begins : first;
    }
    var midnight = first.atZone(zone).truncatedTo(ChronoUnit.DAYS).minusDays(1);
    return new GanttScale(midnight.toInstant(), pixelsPerHour);
  }

  /** The zoom at which everything that is planned fits into {@code width}, as far as one does. */
  static int fitting(TaskPlan plan, Instant now, ZoneId zone, double width) {
    for (var zoom = ZOOMS.length - 1; zoom > 0; zoom--) {
      if (of(plan, now, zone, ZOOMS[zoom]).width(plan, now) <= width) {
        return zoom;
      }
    }
    return 0;
  }

  /** Where {@code moment} lies. */
  double x(Instant moment) {
    return Duration.between(begin, moment).toMillis() / MILLIS_PER_HOUR * pixelsPerHour;
  }

  /** How much time {@code pixels} are, in whole steps. */
  Duration time(double pixels) {
    var millis = pixels / pixelsPerHour * MILLIS_PER_HOUR;
    var step = step().toMillis();
    return Duration.ofMillis(Math.round(millis / step) * step);
  }

  /** What bars move by: a quarter of an hour, an hour or a day. */
  Duration step() {
    if (pixelsPerHour > FINE) {
      return Duration.ofMinutes(15);
    }
    return pixelsPerHour >= COARSE ? Duration.ofHours(1) : Duration.ofDays(1);
  }

  /** How wide everything is, with room behind the last. */
  double width(TaskPlan plan, Instant now) {
    var last = now;
    for (var task : plan.tasks()) {
      var ends = TaskSpan.of(task).map(TaskSpan::end).orElse(now);
      last = ends.isAfter(last) ? ends : last;
    }
    return x(last.plus(Duration.ofDays(1)));
  }

  /** Times to be written above, up to {@code width}; days begin at midnight in every zone. */
  List<Instant> ticks(double width, ZoneId zone) {
    var ticks = new ArrayList<Instant>();
    var step = tick();
    var next = begin.atZone(zone);
    while (x(next.toInstant()) < width) {
      ticks.add(next.toInstant());
      next = step.toDays() > 0 ? next.plusDays(step.toDays()) : next.plusHours(step.toHours());
    }
    return ticks;
  }

  /** Whether ticks are days and no hours. */
  boolean isOfDays() {
    return tick().toDays() > 0;
  }

  private Duration tick() {
    for (var tick : TICKS) {
      if (tick.toHours() * pixelsPerHour >= LEAST_BETWEEN_TICKS) {
        return tick;
      }
    }
    return TICKS[TICKS.length - 1];
  }
}
