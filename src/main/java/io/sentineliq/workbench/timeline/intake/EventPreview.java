package io.sentineliq.workbench.timeline.intake;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.record.Unusable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * How a file begins.
 *
 * @param columns its columns in their order
 * @param rows what {@code mapping} makes of the first rows
 */
public record EventPreview(List<String> columns, EventMapping mapping, List<EventRow> rows) {

  /** Rows that are looked at. */
  public static final int ROWS = 50;

  /** What the names of the columns suggest. In the background. */
  public static EventPreview of(Path file) {
    var columns = columns(file);
    return of(file, columns, EventMapping.suggested(columns));
  }

  /** What {@code mapping} makes of it; no rows while it cannot be read by. In the background. */
  public static EventPreview of(Path file, List<String> columns, EventMapping mapping) {
    if (mapping.column(EventField.TIME).isEmpty() || mapping.column(EventField.TITLE).isEmpty()) {
      return new EventPreview(columns, mapping, List.of());
    }
    try (var opened = EventFile.open(file)) {
      var reader = new EventReader(mapping);
      var rows = new ArrayList<EventRow>();
      var row = opened.next();
      while (row.isPresent() && rows.size() < ROWS) {
        rows.add(reader.read(opened, row.get()));
        row = opened.next();
      }
      return new EventPreview(columns, mapping, rows);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static List<String> columns(Path file) {
    try (var opened = EventFile.open(file)) {
      if (!opened.names().isEmpty()) {
        return opened.names();
      }
      var names = new LinkedHashSet<String>();
      var row = opened.next();
      for (var i = 0; i < ROWS && row.isPresent(); i++) {
        try {
          opened.object(row.get()).fieldNames().forEachRemaining(names::add);
        } catch (Unusable e) {
          // Says nothing of the columns; the preview tells why it is none.
        }
        row = opened.next();
      }
      return List.copyOf(names);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  static RuntimeException unreadable(Path file, IOException cause) {
    return new Problem.UnreadableInput(file.toString(), String.valueOf(cause.getMessage()))
        .asException(cause);
  }
}
