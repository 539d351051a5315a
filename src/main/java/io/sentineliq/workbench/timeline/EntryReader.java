package io.sentineliq.workbench.timeline;

import io.sentineliq.workbench.platform.persistence.BoundStatement;
import io.sentineliq.workbench.platform.persistence.Reading;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Reads windows of a timeline. The ids are joined rather than listed: H2 would read every event of
 * the workspace for a list of them.
 */
final class EntryReader {

  private static final String ROWS =
      """
      select e.id, e.version, e.type, e.occurred_at, e.title, e.description, u.id, u.display_name,
        e.is_manual, e.alert_id, e.incident_id, a.title
      from unnest(?) with ordinality wanted (id, place)
      join timeline_event e on e.workspace_id = ? and e.id = wanted.id
      join user_account u on u.id = e.actor_id
      left join alert a on a.workspace_id = e.workspace_id and a.id = e.alert_id
      order by wanted.place\
      """;

  private EntryReader() {}

  /** The events of {@code ids}, in that order, without those that no longer exist. */
  static List<TimelineEntry> entries(Reading unit, List<UUID> ids) {
    return unit.jdbc(
        connection -> {
          try (var statement = new BoundStatement(connection, ROWS);
              var found = statement.ids(ids).id(unit.workspaceId()).query()) {
            var entries = new ArrayList<TimelineEntry>(ids.size());
            while (found.next()) {
              entries.add(entry(found));
            }
            return entries;
          }
        });
  }

  private static TimelineEntry entry(ResultSet found) throws SQLException {
    return new TimelineEntry(
        found.getObject(1, UUID.class),
        found.getInt(2),
        TimelineType.valueOf(found.getString(3)),
        found.getObject(4, OffsetDateTime.class).toInstant(),
        found.getString(5),
        found.getString(6),
        found.getObject(7, UUID.class),
        found.getString(8),
        found.getBoolean(9),
        found.getObject(10, UUID.class),
        found.getObject(11, UUID.class),
        found.getString(12));
  }
}
