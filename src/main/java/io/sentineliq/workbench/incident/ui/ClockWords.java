package io.sentineliq.workbench.incident.ui;

import io.sentineliq.workbench.incident.IncidentRow;
import io.sentineliq.workbench.platform.text.Messages;
import java.time.Duration;
import java.time.Instant;

/** How much time an incident has, in words and as a style. */
public final class ClockWords {

  private static final int IN_DAYS = 48;

  private ClockWords() {}

  /** {@code 1 h 12 min left}, {@code 3 min over}, {@code In time}. */
  static String of(IncidentRow row, Instant now) {
    if (!row.status().isOpen()) {
      return Messages.text(row.isBreached() ? "incident.clock.late" : "incident.clock.inTime");
    }
    var left = Duration.between(now, row.slaDeadline());
    return left.isNegative()
        ? Messages.text("incident.clock.over", length(left.negated()))
        : Messages.text("incident.clock.left", length(left));
  }

  /** The style class that gives the words their colour. */
  static String styleClass(IncidentRow row, Instant now) {
    if (row.isBreached() || (row.status().isOpen() && row.clock().isBreached(now))) {
      return "clock-breached";
    }
    return row.status().isOpen() && row.clock().isWarning(now) ? "clock-warned" : "clock-running";
  }

  /** {@code 12 min}, {@code 3 h 5 min}. */
  public static String length(Duration time) {
    if (time.toHours() >= IN_DAYS) {
      return Messages.text("incident.clock.days", time.toDays(), time.toHoursPart());
    }
    return time.toHours() == 0
        ? Messages.text("time.minutes", time.toMinutes())
        : Messages.text("incident.clock.hours", time.toHours(), time.toMinutesPart());
  }
}
