package io.sentineliq.workbench.incident;

import io.sentineliq.workbench.platform.list.ListOrder;
import io.sentineliq.workbench.platform.persistence.BoundStatement;
import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.persistence.WordCondition;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The ids that a view of the incidents has. Plain SQL, as the alerts' list is: what it is narrowed
 * to and sorted by makes another text each time, in which nothing stands that a person wrote.
 */
final class IncidentIds {

  private static final String OPEN = "i.status not in ('RESOLVED', 'CLOSED')";

  private IncidentIds() {}

  static List<UUID> of(Reading unit, IncidentQuery query, int limit) {
    return unit.jdbc(connection -> read(connection, unit, query, limit));
  }

  private static List<UUID> read(
      Connection connection, Reading unit, IncidentQuery query, int limit) throws SQLException {
    var words = WordCondition.of(unit, "incidents_with", "i", "title", query.words());
    var sql =
        """
        select i.id
        from incident i left join user_account u on u.id = i.assignee_id
          cross join (select cast(? as timestamp(6) with time zone) as at,
            cast(? as timestamp(6) with time zone) as since, cast(? as uuid) as me) n
        where i.workspace_id = ? and i.withdrawn_at is null and %s and %s
        order by i.workspace_id, %s, i.created_at desc, i.id desc
        fetch first %d rows only\
        """
            .formatted(words.sql(), condition(query.view()), order(query), limit);
    try (var statement = new BoundStatement(connection, sql)) {
      statement
          .moment(unit.now())
          .moment(unit.now().minus(IncidentView.DAYS, ChronoUnit.DAYS))
          .id(unit.actor().id())
          .id(unit.workspaceId());
      var rows = words.bind(statement).query();
      var ids = new ArrayList<UUID>();
      while (rows.next()) {
        ids.add(rows.getObject(1, UUID.class));
      }
      return ids;
    }
  }

  private static String condition(IncidentView view) {
    return switch (view) {
      case ALL -> "1 = 1";
      case OPEN -> OPEN;
      case CRITICAL -> OPEN + " and i.severity = 'CRITICAL'";
      case RUNNING_OUT -> OPEN + " and not i.sla_breached and i.sla_warning_at <= n.at";
      case LATE -> OPEN + " and i.sla_breached";
      case MINE -> OPEN + " and i.assignee_id = n.me";
      case NOBODYS -> OPEN + " and i.assignee_id is null";
      case DETECTED -> "i.created_at >= n.since";
      case ACKNOWLEDGED -> "i.acknowledged_at >= n.since";
      case RESOLVED -> "i.resolved_at >= n.since";
    };
  }

  private static String order(IncidentQuery query) {
    var sorted =
        switch (query.order().column()) {
          case SEVERITY -> "i.severity_rank";
          case TITLE -> "lower(i.title)";
          case STATUS -> ListOrder.asDeclared("i.status", IncidentStatus.class);
          case ASSIGNEE -> "lower(u.display_name)";
          case PROGRESS -> "i.progress";
          case SLA -> "case when " + OPEN + " then i.sla_deadline end";
        };
    return ListOrder.of(sorted, query.order());
  }
}
