package io.sentineliq.workbench.alert;

import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.observable.LinkedObservableRow;
import io.sentineliq.workbench.observable.ObservableType;
import io.sentineliq.workbench.platform.persistence.BoundStatement;
import io.sentineliq.workbench.platform.persistence.Reading;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Reads windows of the observables of a record. The ids are joined rather than listed: H2 would
 * read every observable of the workspace for a list of them.
 */
public final class LinkedObservableReader {

  private static final String ROWS =
      """
      select o.id, o.type, o.value_as_written, o.tlp, o.ioc,
        (select count(*) from alert_observable l
          where l.workspace_id = o.workspace_id and l.observable_id = o.id)
      from unnest(?) with ordinality wanted (id, place)
      join observable o on o.workspace_id = ? and o.id = wanted.id
      order by wanted.place\
      """;

  private LinkedObservableReader() {}

  /** The rows of {@code ids}, in that order, without those that no longer exist. */
  public static List<LinkedObservableRow> rows(Reading unit, List<UUID> ids) {
    return unit.jdbc(
        connection -> {
          try (var statement = new BoundStatement(connection, ROWS);
              var found = statement.ids(ids).id(unit.workspaceId()).query()) {
            var rows = new ArrayList<LinkedObservableRow>(ids.size());
            while (found.next()) {
              rows.add(row(found));
            }
            return rows;
          }
        });
  }

  private static LinkedObservableRow row(ResultSet found) throws SQLException {
    return new LinkedObservableRow(
        found.getObject(1, UUID.class),
        ObservableType.valueOf(found.getString(2)),
        found.getString(3),
        Tlp.valueOf(found.getString(4)),
        found.getBoolean(5),
        found.getLong(6));
  }
}
