package io.sentineliq.workbench.alert;

import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.platform.persistence.BoundStatement;
import io.sentineliq.workbench.platform.persistence.Reading;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Reads the rows of a list in the order of their ids. Plain SQL, because a page is asked for again
 * at every turn of the wheel and HQL has no parameter for a column of ids: 200 parameters would be
 * translated anew for each page, which takes longer than the database does.
 */
public final class AlertRowReader {

  private static final String ROWS =
      """
      select a.id, a.version, a.severity, a.title, a.source, a.status, u.display_name, a.occurrences,
        (select count(*) from alert_observable l
          where l.workspace_id = a.workspace_id and l.alert_id = a.id),
        a.detected_at
      from unnest(?) with ordinality wanted (id, place)
      join alert a on a.workspace_id = ? and a.id = wanted.id
      left join user_account u on u.id = a.assignee_id
      order by wanted.place\
      """;

  private AlertRowReader() {}

  /** The rows of {@code ids}, in that order, without those that no longer exist. */
  public static List<AlertRow> rows(Reading unit, List<UUID> ids) {
    return unit.jdbc(
        connection -> {
          try (var statement = new BoundStatement(connection, ROWS);
              var found = statement.ids(ids).id(unit.workspaceId()).query()) {
            var rows = new ArrayList<AlertRow>(ids.size());
            while (found.next()) {
              rows.add(row(found));
            }
            return rows;
          }
        });
  }

  private static AlertRow row(ResultSet found) throws SQLException {
    return new AlertRow(
        found.getObject(1, UUID.class),
        found.getInt(2),
        Severity.valueOf(found.getString(3)),
        found.getString(4),
        found.getString(5),
        AlertStatus.valueOf(found.getString(6)),
        found.getString(7),
        found.getInt(8),
        found.getLong(9),
        found.getObject(10, OffsetDateTime.class).toInstant());
  }
}
