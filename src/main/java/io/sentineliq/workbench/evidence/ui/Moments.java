package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.platform.text.Times;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Points in time as chains of custody show them. */
final class Moments {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM", Locale.getDefault());

  private Moments() {}

  /** Day and clock: {@code 20 Nov 17:40}, with the year unless it is this one. */
  static String shortly(Instant at, ZoneId zone) {
    return day(at, zone) + " " + Times.clock(at, zone);
  }

  /** The day, with the year unless it is this one. */
  static String day(Instant at, ZoneId zone) {
    var local = at.atZone(zone);
    return local.getYear() == Year.now(zone).getValue() ? DAY.format(local) : Times.day(at, zone);
  }
}
