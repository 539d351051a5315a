package io.sentineliq.workbench.platform.record;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Times of records: ISO 8601 with the offset as {@code Z}, {@code +0200} or {@code +02:00}. A time
 * without a zone is refused: which moment it means is not in the file, and a guess would put the
 * alert hours away from the others of its attack.
 */
public final class RecordTime {

  private static final DateTimeFormatter FORMAT =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
          .appendPattern("[XXX][XX][X]")
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);
  private static final int LONGEST = 40;
  private static final int MOST_DIGITS = 14;

  private RecordTime() {}

  /** The moment so many milliseconds after 1970, of up to fourteen digits. */
  public static Instant ofMilliseconds(String digits) throws Unusable {
    if (digits.length() > MOST_DIGITS || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new Unusable("intake.reject.badTimestamp");
    }
    return Instant.ofEpochMilli(Long.parseLong(digits));
  }

  /** The moment, in whole microseconds as databases keep it. */
  public static Instant parse(String text) throws Unusable {
    if (text.length() > LONGEST || text.startsWith("+") || text.startsWith("-")) {
      throw new Unusable("intake.reject.badTimestamp");
    }
    try {
      var time = FORMAT.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
      if (time instanceof OffsetDateTime zoned) {
        return zoned.toInstant().truncatedTo(ChronoUnit.MICROS);
      }
      throw new Unusable("intake.reject.noTimeZone");
    } catch (DateTimeException e) {
      throw new Unusable("intake.reject.badTimestamp");
    }
  }
}
