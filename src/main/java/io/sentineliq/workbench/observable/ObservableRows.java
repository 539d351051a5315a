package io.sentineliq.workbench.observable;

import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.platform.persistence.BoundStatement;
import io.sentineliq.workbench.platform.persistence.Reading;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reads rows of the list of all observables, in one statement. */
final class ObservableRows {

  private static final String ROWS =
      """
      select o.id, o.version, o.type, o.value_as_written, o.tlp, o.ioc, o.ignore_for_correlation,
        (select count(*) from alert_observable l
          where l.workspace_id = o.workspace_id and l.observable_id = o.id),
        o.created_at
      from unnest(?) with ordinality wanted (id, place)
      join observable o on o.workspace_id = ? and o.id = wanted.id
      order by wanted.place\
      """;

  private ObservableRows() {}

  /** The rows of {@code ids}, in that order, without those that no longer exist. */
  static List<ObservableListRow> of(Reading unit, List<UUID> ids) {
    return unit.jdbc(
        connection -> {
          try (var statement = new BoundStatement(connection, ROWS);
              var found = statement.ids(ids).id(unit.workspaceId()).query()) {
            var rows = new ArrayList<ObservableListRow>(ids.size());
            while (found.next()) {
              rows.add(row(found));
            }
            return rows;
          }
        });
  }

  private static ObservableListRow row(ResultSet found) throws SQLException {
    return new ObservableListRow(
        found.getObject(1, UUID.class),
        found.getInt(2),
        ObservableType.valueOf(found.getString(3)),
        found.getString(4),
        Tlp.valueOf(found.getString(5)),
        found.getBoolean(6),
        found.getBoolean(7),
        found.getLong(8),
        found.getObject(9, OffsetDateTime.class).toInstant());
  }
}
