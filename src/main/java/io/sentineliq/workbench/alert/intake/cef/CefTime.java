package io.sentineliq.workbench.alert.intake.cef;

import io.sentineliq.workbench.platform.record.RecordTime;
import io.sentineliq.workbench.platform.record.Unusable;
import io.sentineliq.workbench.platform.record.WrittenTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * When a line's event was seen: {@code rt}, {@code end}, {@code start} (LEEF: {@code devTime} in
 * the pattern of {@code devTimeFormat}), or the time of an RFC 5424 header. Milliseconds since
 * 1970, {@code MMM dd yyyy HH:mm:ss[.SSS] zone}, or ISO 8601. A time without a zone is refused, for
 * it would be a guess which moment it means.
 */
final class CefTime {

  private static final List<String> FIELDS = List.of("rt", "end", "start", "devTime");
  private static final DateTimeFormatter WITH_ZONE =
      DateTimeFormatter.ofPattern("MMM d yyyy HH:mm:ss[.SSS] [z][Z][XXX]", Locale.ENGLISH);
  private static final int LONGEST = 60;

  private CefTime() {}

  static Instant of(Extension extension, String syslog) throws Unusable {
    for (var field : FIELDS) {
      var written = extension.get(field);
      if (written.isPresent()) {
        var pattern = extension.get(field + "Format").flatMap(CefTime::pattern);
        return pattern.isPresent()
            ? new WrittenTime(pattern, Optional.empty()).parse(written.get())
            : parse(written.get());
      }
    }
    var header = headerTime(syslog);
    if (header.isPresent()) {
      return RecordTime.parse(header.get());
    }
    throw new Unusable("intake.reject.noTimestamp");
  }

  /** What a line says of how it writes its time; nothing when that is no pattern. */
  private static Optional<DateTimeFormatter> pattern(String said) {
    try {
      return said.length() > LONGEST
          ? Optional.empty()
          : Optional.of(DateTimeFormatter.ofPattern(said, Locale.ENGLISH));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static Instant parse(String written) throws Unusable {
    if (written.length() > LONGEST) {
      throw new Unusable("intake.reject.badTimestamp");
    }
    if (written.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return RecordTime.ofMilliseconds(written);
    }
    if (Character.isDigit(written.charAt(0))) {
      return RecordTime.parse(written);
    }
    try {
      return ZonedDateTime.parse(written.replaceAll(" +", " "), WITH_ZONE)
          .toInstant()
          .truncatedTo(ChronoUnit.MICROS);
    } catch (DateTimeException e) {
      throw new Unusable(
          endsWithTime(written) ? "intake.reject.noTimeZone" : "intake.reject.badTimestamp");
    }
  }

  private static boolean endsWithTime(String written) {
    return written.matches(".*\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?");
  }

  /** RFC 5424: {@code <priority>version timestamp host …}. */
  private static Optional<String> headerTime(String syslog) {
    for (var word : syslog.split(" ", 4)) {
      if (word.matches("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+(Z|[+-]\\d{2}:\\d{2})")) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }
}
