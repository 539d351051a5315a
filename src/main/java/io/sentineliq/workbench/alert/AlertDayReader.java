package io.sentineliq.workbench.alert;

import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.platform.persistence.BoundStatement;
import io.sentineliq.workbench.platform.persistence.Reading;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts alerts between midnights in one statement. */
final class AlertDayReader {

  private static final String SQL =
      """
      select d.place, a.severity_rank, count(*)
      from unnest(?, ?, ?) d (place, begins, ends)
      join alert a on a.workspace_id = ? and a.deleted_at is null
        and a.detected_at >= cast(d.begins as timestamp(6) with time zone)
        and a.detected_at < cast(d.ends as timestamp(6) with time zone)
      group by d.place, a.severity_rank\
      """;
  private static final Map<Integer, Severity> BY_RANK =
      Arrays.stream(Severity.values())
          .collect(Collectors.toMap(severity -> (int) severity.rank(), Function.identity()));

  private AlertDayReader() {}

  /** The stretches between neighbours of {@code midnights}, in their order. */
  static List<AlertDay> read(Reading unit, List<Instant> midnights) {
    var counts = unit.jdbc(connection -> counts(connection, unit, midnights));
    var days = new ArrayList<AlertDay>();
    for (var i = 0; i + 1 < midnights.size(); i++) {
      days.add(new AlertDay(midnights.get(i), midnights.get(i + 1), counts.get(i)));
    }
    return days;
  }

  private static List<Map<Severity, Long>> counts(
      Connection connection, Reading unit, List<Instant> midnights) throws SQLException {
    var counts = new ArrayList<Map<Severity, Long>>();
    var places = new ArrayList<Integer>();
    for (var i = 0; i + 1 < midnights.size(); i++) {
      counts.add(new EnumMap<>(Severity.class));
      places.add(i);
    }
    try (var statement = new BoundStatement(connection, SQL);
        var rows =
            statement
                .integers(places)
                .moments(midnights.subList(0, places.size()))
                .moments(midnights.subList(1, midnights.size()))
                .id(unit.workspaceId())
                .query()) {
      while (rows.next()) {
        var severity = BY_RANK.get(rows.getInt(2));
        if (severity != null) {
          counts.get(rows.getInt(1)).put(severity, rows.getLong(3));
        }
      }
      return counts;
    }
  }
}
