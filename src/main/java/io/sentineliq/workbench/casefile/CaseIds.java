package io.sentineliq.workbench.casefile;

import io.sentineliq.workbench.platform.list.ListOrder;
import io.sentineliq.workbench.platform.persistence.BoundStatement;
import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.persistence.WordCondition;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The ids that a view of the cases has, and how many each has. On a shared store the server leaves
 * out those that are not for the reader.
 */
final class CaseIds {

  private static final String COUNTS =
      """
      select count(*) filter (where is_open),
        count(*) filter (where is_open and investigator_id = c.me),
        count(*) filter (where withdrawn_at is null and status = 'REVIEW'),
        count(*) filter (where is_open and priority = 'CRITICAL'),
        count(*) filter (where withdrawn_at is null and status in ('CLOSED', 'ARCHIVED')),
        count(*)
      from (
        select n.*, n.withdrawn_at is null and n.status in ('ACTIVE', 'REVIEW') as is_open,
          cast(? as uuid) as me
        from case_file n where n.workspace_id = ?) c\
      """;
  private static final String TASKS =
      "(select count(*) from task t where t.workspace_id = c.workspace_id and t.case_id = c.id"
          + " and t.status in ('WAITING', 'IN_PROGRESS'))";
  private static final String OPEN = "c.withdrawn_at is null and c.status in ('ACTIVE', 'REVIEW')";

  private CaseIds() {}

  static List<UUID> of(Reading unit, CaseQuery query, int limit) {
    return unit.jdbc(connection -> read(connection, unit, query, limit));
  }

  static Map<CaseView, Long> counts(Reading unit) {
    return unit.jdbc(connection -> counts(connection, unit));
  }

  private static List<UUID> read(Connection connection, Reading unit, CaseQuery query, int limit)
      throws SQLException {
    var words = WordCondition.of(unit, "cases_with", "c", "title", query.words());
    var sql =
        """
        select c.id
        from case_file c left join user_account u on u.id = c.investigator_id
          cross join (select cast(? as uuid) as me) n
        where c.workspace_id = ? and %s and %s
        order by c.workspace_id, %s, c.number desc
        fetch first %d rows only\
        """
            .formatted(words.sql(), condition(query.view()), order(query), limit);
    try (var statement = new BoundStatement(connection, sql)) {
      statement.id(unit.actor().id()).id(unit.workspaceId());
      var rows = words.bind(statement).query();
      var ids = new ArrayList<UUID>();
      while (rows.next()) {
        ids.add(rows.getObject(1, UUID.class));
      }
      return ids;
    }
  }

  private static String condition(CaseView view) {
    return switch (view) {
      case ALL -> "1 = 1";
      case OPEN -> OPEN;
      case MINE -> OPEN + " and c.investigator_id = n.me";
      case REVIEW -> "c.withdrawn_at is null and c.status = 'REVIEW'";
      case CRITICAL -> OPEN + " and c.priority = 'CRITICAL'";
      case CLOSED -> "c.withdrawn_at is null and c.status in ('CLOSED', 'ARCHIVED')";
    };
  }

  private static String order(CaseQuery query) {
    var sorted =
        switch (query.order().column()) {
          case NUMBER -> "c.number";
          case TITLE -> "lower(c.title)";
          case STATUS -> ListOrder.asDeclared("c.status", CaseStatus.class);
          case PRIORITY -> "c.priority_rank";
          case INVESTIGATOR -> "lower(u.display_name)";
          case TASKS -> TASKS;
          case OPENED -> "c.created_at";
        };
    return ListOrder.of(sorted, query.order());
  }

  private static Map<CaseView, Long> counts(Connection connection, Reading unit)
      throws SQLException {
    try (var statement = new BoundStatement(connection, COUNTS)) {
      var row = statement.id(unit.actor().id()).id(unit.workspaceId()).query();
      row.next();
      var counts = new EnumMap<CaseView, Long>(CaseView.class);
      var column = 1;
      for (var view : CaseView.values()) {
        counts.put(view, row.getLong(column++));
      }
      return counts;
    }
  }
}
