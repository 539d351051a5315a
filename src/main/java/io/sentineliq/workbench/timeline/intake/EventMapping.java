package io.sentineliq.workbench.timeline.intake;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.record.WrittenTime;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How the columns of a file become events.
 *
 * @param columns the column of each field, by its name in a CSV header or its path with dots in a
 *     JSON object
 * @param timePattern how times are written, as {@link DateTimeFormatter} has it; empty for ISO 8601
 *     and for seconds or milliseconds since 1970
 * @param zone the zone of times that are written without one; empty to reject these
 */
public record EventMapping(Map<EventField, String> columns, String timePattern, String zone) {

  private static final String TIME = "time";
  private static final String TITLE = "title";
  private static final String PATTERN = "timePattern";
  private static final String ZONE = "zone";

  /** Keeps a copy. */
  public EventMapping {
    var kept = new EnumMap<EventField, String>(EventField.class);
    kept.putAll(columns);
    columns = Collections.unmodifiableMap(kept);
  }

  /** What the names of {@code columns} suggest. */
  public static EventMapping suggested(List<String> columns) {
    var found = new EnumMap<EventField, String>(EventField.class);
    for (var field : EventField.values()) {
      field.among(columns).ifPresent(column -> found.put(field, column));
    }
    return new EventMapping(found, "", "");
  }

  /** The column of {@code field}. */
  public Optional<String> column(EventField field) {
    return Optional.ofNullable(columns.get(field));
  }

  /** {@link Problem.InvalidField} when nothing can be read by it. */
  public void require() {
    if (column(EventField.TIME).isEmpty()) {
      throw invalid(TIME, "timeline.import.noTime");
    }
    if (column(EventField.TITLE).isEmpty()) {
      throw invalid(TITLE, "timeline.import.noTitle");
    }
    times();
  }

  /** Reads times as it says. */
  WrittenTime times() {
    return new WrittenTime(formatter(), zoneId());
  }

  private Optional<DateTimeFormatter> formatter() {
    try {
      return Optional.of(timePattern.strip())
          .filter(pattern -> !pattern.isEmpty())
          .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
    } catch (IllegalArgumentException e) {
      throw invalid(PATTERN, "intake.mapping.badPattern");
    }
  }

  private Optional<ZoneId> zoneId() {
    try {
      return Optional.of(zone.strip()).filter(name -> !name.isEmpty()).map(ZoneId::of);
    } catch (DateTimeException e) {
      throw invalid(ZONE, "intake.mapping.badZone");
    }
  }

  private static RuntimeException invalid(String field, String key) {
    return new Problem.InvalidField(field, key, List.of()).asException();
  }
}
