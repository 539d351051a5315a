package io.sentineliq.workbench.platform.text;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Points in time as people read them: how long ago, and exactly when with the zone. */
public final class Times {

  private static final DateTimeFormatter DAY = pattern("d MMM");
  private static final DateTimeFormatter DAY_AND_YEAR = pattern("d MMM yyyy");
  private static final DateTimeFormatter EXACT = pattern("d MMM yyyy HH:mm:ss");
  private static final DateTimeFormatter MINUTE = pattern("d MMM yyyy HH:mm");
  private static final DateTimeFormatter CLOCK = pattern("HH:mm");
  private static final DateTimeFormatter CLOCK_WITH_SECONDS = pattern("HH:mm:ss");
  private static final int DAYS_COUNTED = 7;

  private Times() {}

  /** How long ago, short: {@code 2 min}, {@code 3 h}, {@code 4 d}, later the date. */
  public static String ago(Instant then, Instant now, ZoneId zone) {
    var age = Duration.between(then, now);
    if (age.isNegative() || age.toDays() >= DAYS_COUNTED) {
      return date(then, now, zone);
    }
    if (age.toMinutes() < 1) {
      return Messages.text("time.now");
    }
    if (age.toHours() < 1) {
      return Messages.text("time.minutes", age.toMinutes());
    }
    return age.toDays() < 1
        ? Messages.text("time.hours", age.toHours())
        : Messages.text("time.days", age.toDays());
  }

  /** Date, time and distance to UTC: {@code 21 Nov 2026 13:56:12 (UTC−03:00)}. */
  public static String exact(Instant then, ZoneId zone) {
    var offset = zone.getRules().getOffset(then);
    var distance = offset.equals(ZoneOffset.UTC) ? "" : offset.getId().replace('-', '−');
    return EXACT.format(then.atZone(zone)) + " (UTC" + distance + ")";
  }

  /** Date and time to the minute: {@code 21 Nov 2026 13:56}. */
  public static String minute(Instant then, ZoneId zone) {
    return MINUTE.format(then.atZone(zone));
  }

  /** The day: {@code 21 Nov 2026}. */
  public static String day(Instant then, ZoneId zone) {
    return DAY_AND_YEAR.format(then.atZone(zone));
  }

  /** The day without its year: {@code 21 Nov}. */
  public static String dayOfYear(Instant then, ZoneId zone) {
    return DAY.format(then.atZone(zone));
  }

  /** The clock: {@code 14:01}. */
  public static String clock(Instant then, ZoneId zone) {
    return CLOCK.format(then.atZone(zone));
  }

  /** The clock with seconds: {@code 14:07:31}. */
  public static String clockWithSeconds(Instant then, ZoneId zone) {
    return CLOCK_WITH_SECONDS.format(then.atZone(zone));
  }

  /** A length of time that is still to come: {@code 21 s}, {@code 3 min}. */
  public static String left(Duration duration) {
    return duration.toMinutes() < 1
        ? Messages.text("time.seconds", Math.max(1, duration.toSeconds()))
        : Messages.text("time.minutes", duration.toMinutes());
  }

  private static String date(Instant then, Instant now, ZoneId zone) {
    var day = then.atZone(zone);
    var isThisYear = day.getYear() == now.atZone(zone).getYear();
    return (isThisYear ? DAY : DAY_AND_YEAR).format(day);
  }

  private static DateTimeFormatter pattern(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.getDefault());
  }
}
