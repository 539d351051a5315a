package io.sentineliq.workbench.alert;

import io.sentineliq.workbench.platform.persistence.BoundStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;

/** Reads and writes tags of a chunk of alerts, each in one statement on either database. */
final class AlertTags {

  private static final String CARRIED =
      """
      select t.alert_id, t.tag from unnest(?) s (id) cross join unnest(?) w (tag)
      join alert_tag t on t.workspace_id = ? and t.alert_id = s.id and t.tag = w.tag\
      """;
  private static final String GIVEN =
      """
      merge into alert_tag t using (
        select cast(u.id as uuid) as id, cast(u.tag as varchar) as tag from unnest(?, ?) u (id, tag)) s
      on t.workspace_id = ? and t.alert_id = s.id and t.tag = s.tag\
      """;
  private static final String ADD =
      GIVEN
          + " when not matched then insert (workspace_id, alert_id, tag)"
          + " values (cast(? as uuid), s.id, s.tag)";
  private static final String REMOVE = GIVEN + " when matched then delete";

  private AlertTags() {}

  /** Which of {@code tags} each of the alerts carries; alerts without any are missing. */
  static Map<UUID, Set<String>> carried(
      Connection connection, UUID workspaceId, List<UUID> alertIds, Set<String> tags)
      throws SQLException {
    var carried = new HashMap<UUID, Set<String>>();
    if (tags.isEmpty()) {
      return carried;
    }
    try (var statement = new BoundStatement(connection, CARRIED)) {
      var rows = statement.ids(alertIds).texts(List.copyOf(tags)).id(workspaceId).query();
      while (rows.next()) {
        carried
            .computeIfAbsent(rows.getObject(1, UUID.class), id -> new TreeSet<>())
            .add(rows.getString(2));
      }
      return carried;
    }
  }

  /** Gives and takes what the moves say; how many tags that were. */
  static int write(Connection connection, UUID workspaceId, List<AlertMove> moves)
      throws SQLException {
    var added = Pairs.of(moves, AlertMove::tagged);
    var removed = Pairs.of(moves, AlertMove::untagged);
    var count = 0;
    if (!added.tags.isEmpty()) {
      try (var statement = new BoundStatement(connection, ADD)) {
        count += added.bind(statement).id(workspaceId).id(workspaceId).update();
      }
    }
    if (!removed.tags.isEmpty()) {
      try (var statement = new BoundStatement(connection, REMOVE)) {
        count += removed.bind(statement).id(workspaceId).update();
      }
    }
    return count;
  }

  private record Pairs(List<UUID> alertIds, List<String> tags) {

    static Pairs of(List<AlertMove> moves, Function<AlertMove, Set<String>> which) {
      var pairs = new Pairs(new ArrayList<>(), new ArrayList<>());
      for (var move : moves) {
        for (var tag : which.apply(move)) {
          pairs.alertIds.add(move.alertId());
          pairs.tags.add(tag);
        }
      }
      return pairs;
    }

    BoundStatement bind(BoundStatement statement) throws SQLException {
      return statement.ids(alertIds).texts(tags);
    }
  }
}
