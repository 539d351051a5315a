package io.sentineliq.workbench.incident;

import io.sentineliq.workbench.platform.persistence.BoundStatement;
import io.sentineliq.workbench.platform.persistence.Reading;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;

/** Counts and mean times in one statement. */
final class MetricsReader {

  private static final String SQL =
      """
      select count(*) filter (where is_open),
        count(*) filter (where is_open and severity = 'CRITICAL'),
        count(*) filter (where is_open and not sla_breached and sla_warning_at <= i.at),
        count(*) filter (where is_open and sla_breached),
        count(*) filter (where is_open and assignee_id = i.me),
        count(*) filter (where is_open and assignee_id is null),
        count(*) filter (where created_at >= i.since),
        count(*) filter (where acknowledged_at >= i.since),
        count(*) filter (where resolved_at >= i.since),
        count(*),
        avg(extract(epoch from created_at) - extract(epoch from detected_at))
          filter (where created_at >= i.since),
        avg(extract(epoch from acknowledged_at) - extract(epoch from created_at))
          filter (where acknowledged_at >= i.since),
        avg(extract(epoch from resolved_at) - extract(epoch from created_at))
          filter (where resolved_at >= i.since)
      from (
        select n.*, n.status not in ('RESOLVED', 'CLOSED') as is_open,
          cast(? as timestamp(6) with time zone) as at,
          cast(? as timestamp(6) with time zone) as since, cast(? as uuid) as me
        from incident n where n.workspace_id = ? and n.withdrawn_at is null) i\
      """;
  private static final IncidentView[] MEANS = {
    IncidentView.DETECTED, IncidentView.ACKNOWLEDGED, IncidentView.RESOLVED
  };

  private MetricsReader() {}

  static IncidentMetrics read(Reading unit) {
    return unit.jdbc(connection -> read(connection, unit));
  }

  private static IncidentMetrics read(Connection connection, Reading unit) throws SQLException {
    try (var statement = new BoundStatement(connection, SQL)) {
      var row =
          statement
              .moment(unit.now())
              .moment(unit.now().minus(IncidentView.DAYS, ChronoUnit.DAYS))
              .id(unit.actor().id())
              .id(unit.workspaceId())
              .query();
      row.next();
      var counts = new EnumMap<IncidentView, Long>(IncidentView.class);
      var column = 1;
      for (var view : IncidentView.values()) {
        counts.put(view, row.getLong(column++));
      }
      var means = new EnumMap<IncidentView, Duration>(IncidentView.class);
      for (var view : MEANS) {
        var seconds = row.getBigDecimal(column++);
        if (seconds != null) {
          means.put(view, Duration.ofSeconds(seconds.longValue()));
        }
      }
      return new IncidentMetrics(counts, means);
    }
  }
}
