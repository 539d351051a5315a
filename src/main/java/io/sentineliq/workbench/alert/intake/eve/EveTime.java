package io.sentineliq.workbench.alert.intake.eve;

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
 * Suricata's times: {@code 2016-04-01T10:00:00.123456+0200}. A time without a zone is refused:
 * which moment it means is not in the file, and a guess would put the alert hours away from the
 * others of its attack.
 */
final class EveTime {

  private static final DateTimeFormatter FORMAT =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
          .appendPattern("[XXX][XX][X]")
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);
  private static final int LONGEST = 40;

  private EveTime() {}

  /** The moment, in whole microseconds as databases keep it. */
  static Instant parse(String text) throws EveAlert.Unusable {
    if (text.length() > LONGEST || text.startsWith("+") || text.startsWith("-")) {
      throw new EveAlert.Unusable("intake.reject.badTimestamp");
    }
    try {
      var time = FORMAT.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
      if (time instanceof OffsetDateTime zoned) {
        return zoned.toInstant().truncatedTo(ChronoUnit.MICROS);
      }
      throw new EveAlert.Unusable("intake.reject.noTimeZone");
    } catch (DateTimeException e) {
      throw new EveAlert.Unusable("intake.reject.badTimestamp");
    }
  }
}
