package io.sentineliq.workbench.casefile;

import io.sentineliq.workbench.platform.persistence.BoundStatement;
import io.sentineliq.workbench.platform.persistence.Reading;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;

/** How many cases each view has, in one statement. */
final class CaseCounts {

  private static final String SQL =
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

  private CaseCounts() {}

  static Map<CaseView, Long> read(Reading unit) {
    return unit.jdbc(connection -> read(connection, unit));
  }

  private static Map<CaseView, Long> read(Connection connection, Reading unit) throws SQLException {
    try (var statement = new BoundStatement(connection, SQL)) {
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
