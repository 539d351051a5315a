package io.sentineliq.workbench.timeline.intake;

import io.sentineliq.workbench.platform.text.Worded;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a column of a file can become in an event. */
@Worded
public enum EventField {
  /** When it happened; required. */
  TIME(
      "at",
      "when",
      "time",
      "timestamp",
      "@timestamp",
      "datetime",
      "date",
      "occurred_at",
      "created"),
  /** What happened; required. */
  TITLE("title", "what happened", "event", "message", "name", "activity", "summary"),
  /** More about it. */
  DESCRIPTION("description", "more about it", "details", "detail", "comment", "note"),
  /** How it is to be taken: INFO, SUCCESS, WARNING or ERROR. */
  TYPE("type", "level", "severity");

  private final Set<String> names;

  EventField(String... names) {
    this.names = Set.of(names);
  }

  /** The first of {@code columns} that files of other programs call so. */
  Optional<String> among(List<String> columns) {
    return columns.stream()
        .filter(column -> names.contains(column.strip().toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
