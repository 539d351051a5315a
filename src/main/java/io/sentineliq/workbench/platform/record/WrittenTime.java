package io.sentineliq.workbench.platform.record;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Times as somebody says they are written; without a word about it, as most programs do: ISO 8601,
 * or seconds or milliseconds since 1970. A time without a zone is refused unless a zone is said.
 */
public final class WrittenTime {

  private static final DateTimeFormatter ISO = DateTimeFormatter.ISO_LOCAL_DATE_TIME;
  private static final int MOST_DIGITS_OF_SECONDS = 10;
  private static final int LONGEST = 60;

  private final @Nullable DateTimeFormatter pattern;
  private final Optional<ZoneId> zone;

  /**
   * Times written by {@code pattern}, in {@code zone} where they do not say one.
   *
   * @param pattern empty for what most programs write
   * @param zone empty to refuse times without a zone
   */
  public WrittenTime(Optional<DateTimeFormatter> pattern, Optional<ZoneId> zone) {
    this.pattern = pattern.orElse(null);
    this.zone = zone;
  }

  /** The moment, in whole microseconds as databases keep it. */
  public Instant parse(String text) throws Unusable {
    if (text.length() > LONGEST) {
      throw new Unusable("intake.reject.badTimestamp");
    }
    return (pattern == null ? usual(text) : byPattern(text, pattern))
        .truncatedTo(ChronoUnit.MICROS);
  }

  private Instant usual(String text) throws Unusable {
    if (text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return RecordTime.ofMilliseconds(
          text.length() <= MOST_DIGITS_OF_SECONDS ? text + "000" : text);
    }
    var iso = text.replaceFirst("^(\\d{4}-\\d{2}-\\d{2}) +", "$1T").replace(" ", "");
    try {
      return RecordTime.parse(iso);
    } catch (Unusable e) {
      if (!e.reasonKey().equals("intake.reject.noTimeZone") || zone.isEmpty()) {
        throw e;
      }
      return LocalDateTime.parse(iso, ISO).atZone(zone.get()).toInstant();
    }
  }

  private Instant byPattern(String text, DateTimeFormatter format) throws Unusable {
    try {
      var time = format.parseBest(text, ZonedDateTime::from, LocalDateTime::from);
      if (time instanceof ZonedDateTime zoned) {
        return zoned.toInstant();
      }
      return LocalDateTime.from(time)
          .atZone(zone.orElseThrow(() -> new Unusable("intake.reject.noTimeZone")))
          .toInstant();
    } catch (DateTimeException e) {
      throw new Unusable("intake.reject.badTimestamp");
    }
  }
}
