package io.sentineliq.workbench.alert.intake.mapping;

import io.sentineliq.workbench.classification.Severity;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * How the columns of a file become alerts.
 *
 * @param columns what each column becomes, by its name in a CSV header or its path with dots in a
 *     JSON object; a column that is not named is kept with the alert as it is
 * @param source where the alerts come from, when no column says so
 * @param timePattern how times are written, as {@link DateTimeFormatter} has it; empty for ISO 8601
 *     and for seconds or milliseconds since 1970
 * @param zone the zone of times that are written without one; empty to reject these
 * @param severities what the file's words for severity mean, in lower case; the product's own words
 *     need not be named, any other word is medium
 */
public record FieldMapping(
    Map<String, FieldRole> columns,
    String source,
    String timePattern,
    String zone,
    Map<String, Severity> severities) {

  /** In the order of the columns. */
  public FieldMapping {
    columns = new LinkedHashMap<>(columns);
    var words = new TreeMap<String, Severity>();
    severities.forEach(
        (word, severity) -> words.put(word.strip().toLowerCase(Locale.ROOT), severity));
    severities = words;
  }

  /** The column with a role that only one may have. */
  public Optional<String> column(FieldRole role) {
    return columns(role).stream().findFirst();
  }

  /** The columns with {@code role}. */
  public List<String> columns(FieldRole role) {
    return columns.entrySet().stream()
        .filter(column -> column.getValue() == role)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The key of the sentence that says why nothing can be read by it. */
  public Optional<String> fault() {
    if (column(FieldRole.TITLE).isEmpty()) {
      return Optional.of("intake.mapping.noTitle");
    }
    if (column(FieldRole.DETECTED_AT).isEmpty()) {
      return Optional.of("intake.mapping.noTime");
    }
    if (column(FieldRole.SOURCE).isEmpty() && source.isBlank()) {
      return Optional.of("intake.mapping.noSource");
    }
    for (var role : FieldRole.values()) {
      if (role.isSingle() && columns(role).size() > 1) {
        return Optional.of("intake.mapping.twice");
      }
    }
    return timeFault();
  }

  /** How times are written, when the mapping says so. */
  Optional<DateTimeFormatter> formatter() {
    return Optional.of(timePattern.strip())
        .filter(pattern -> !pattern.isEmpty())
        .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
  }

  Optional<ZoneId> zoneId() {
    return Optional.of(zone.strip()).filter(name -> !name.isEmpty()).map(ZoneId::of);
  }

  private Optional<String> timeFault() {
    if (!isReadable(this::formatter)) {
      return Optional.of("intake.mapping.badPattern");
    }
    return isReadable(this::zoneId) ? Optional.empty() : Optional.of("intake.mapping.badZone");
  }

  private static boolean isReadable(Supplier<Optional<?>> reading) {
    try {
      return Objects.nonNull(reading.get());
    } catch (IllegalArgumentException | DateTimeException e) {
      return false;
    }
  }
}
