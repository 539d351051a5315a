package io.sentineliq.workbench.platform.list;

import io.sentineliq.workbench.platform.problem.Problem;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Stretches of time in a filter: {@code since:} and {@code until:} with {@code 30m}, {@code 24h},
 * {@code 7d}, {@code 4w}, a date ({@code until:} includes it) or an ISO 8601 instant.
 *
 * @param zone in which dates are meant
 */
public record TimeTerms(ZoneId zone) {

  /** From when on. */
  public static final String SINCE = "since";

  /** Until when. */
  public static final String UNTIL = "until";

  private static final Pattern LENGTH = Pattern.compile("([1-9][0-9]{0,3})([mhdw])");

  /** What {@code values} say; what cannot be read is {@code Problem.InvalidField}. */
  public TimeRange read(Map<String, List<String>> values) {
    var since = values.getOrDefault(SINCE, List.of());
    var until = values.getOrDefault(UNTIL, List.of());
    if (until.isEmpty() && since.size() == 1) {
      var length = LENGTH.matcher(since.getFirst());
      if (length.matches()) {
        return new TimeRange.Last(length(length.group(1), length.group(2)));
      }
    }
    return new TimeRange.Between(
        since.isEmpty() ? null : instant(SINCE, since.getFirst(), 0),
        until.isEmpty() ? null : instant(UNTIL, until.getFirst(), 1));
  }

  /** Puts {@code range} into {@code values} so that {@link #read} gives it back. */
  public static void write(TimeRange range, Map<String, List<String>> values) {
    switch (range) {
      case TimeRange.Last(var length) -> values.put(SINCE, List.of(written(length)));
      case TimeRange.Between(var begin, var end) -> {
        values.put(SINCE, written(begin));
        values.put(UNTIL, written(end));
      }
    }
  }

  /** The instant {@code value} says; of a date its first one, {@code days} later. */
  public Instant instant(String key, String value, int days) {
    try {
      return value.contains("T")
          ? OffsetDateTime.parse(value).toInstant()
          : LocalDate.parse(value).plusDays(days).atStartOfDay(zone).toInstant();
    } catch (DateTimeException _) {
      throw new Problem.InvalidField(FilterTerms.FIELD, "list.filter.time", List.of(key, value))
          .asException();
    }
  }

  private static List<String> written(@Nullable Instant instant) {
    return instant == null ? List.of() : List.of(instant.toString());
  }

  private static String written(Duration length) {
    var minutes = length.toMinutes();
    if (minutes % (60 * 24) == 0) {
      return length.toDays() + "d";
    }
    return minutes % 60 == 0 ? length.toHours() + "h" : minutes + "m";
  }

  private static Duration length(String count, String unit) {
    var number = Integer.parseInt(count);
    return switch (unit) {
      case "m" -> Duration.ofMinutes(number);
      case "h" -> Duration.ofHours(number);
      case "d" -> Duration.ofDays(number);
      default -> Duration.ofDays(7L * number);
    };
  }
}
