package io.sentineliq.workbench.alert;

import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.list.IdSnapshot;
import io.sentineliq.workbench.platform.persistence.BoundStatement;
import io.sentineliq.workbench.platform.persistence.Ids;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.task.Progress;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Alerts of one workspace as the tables hold them, written and read past the service. */
record StoredAlerts(WorkspaceSession session) {

  private static final Instant THEN = Instant.parse("2026-03-01T12:00:00Z");
  private static final String COLUMNS =
      """
      select a.version, a.status, a.acknowledged_at, a.assignee_id, a.assigned_at, a.resolved_at,
        a.resolution, a.resolution_reason, a.updated_at, a.id
      from alert a where a.workspace_id = ?\
      """;
  private static final String TAGS =
      "select t.alert_id, t.tag from alert_tag t where t.workspace_id = ? order by t.tag";

  /**
   * What is stored of an alert.
   *
   * @param state every column an act may change but the version and the moment of the change
   */
  record Stored(int version, Map<String, String> state, String updatedAt, List<String> tags) {

    String status() {
      return field("status");
    }

    String field(String column) {
      return String.valueOf(state.get(column));
    }
  }

  /** {@code count} new alerts. */
  IdSnapshot add(int count) {
    return session
        .transactions()
        .write(
            Progress.unwatched(),
            unit -> {
              var ids = new ArrayList<UUID>();
              for (var i = 0; i < count; i++) {
                var alert =
                    new Alert("Alert " + i, "test", "x" + Ids.next(), Severity.LOW, THEN, THEN);
                unit.add(alert);
                ids.add(alert.id());
              }
              audit(unit, ids.getFirst());
              return IdSnapshot.of(ids, true);
            });
  }

  /** A new alert that stands where {@code status} says. */
  UUID in(AlertStatus status) {
    var id = add(1).getFirst();
    var isClosed = !status.isOpen();
    var set = new StringBuilder("status = '" + status + "'");
    set.append(status == AlertStatus.NEW ? "" : ", acknowledged_at = updated_at");
    set.append(isClosed ? ", resolved_at = updated_at, resolution = 'BENIGN'" : "");
    set.append(isClosed ? ", resolution_reason = 'known scanner'" : "");
    change(id, set.toString());
    return id;
  }

  /** Sets columns of an alert as nobody's verb would. */
  void change(UUID id, String set) {
    run("update alert set " + set + " where workspace_id = ? and id = ?", id);
  }

  /** Gives an alert a tag. */
  void tag(UUID id, String tag) {
    run("insert into alert_tag (workspace_id, alert_id, tag) values (?, ?, '" + tag + "')", id);
  }

  /** What is stored of {@code ids}, in their order. */
  List<Stored> read(Collection<UUID> ids) {
    var all =
        session
            .transactions()
            .read(Progress.unwatched(), unit -> unit.jdbc(c -> read(c, unit.workspaceId())));
    return ids.stream().map(all::get).toList();
  }

  /** What is stored of {@code id}. */
  Stored read(UUID id) {
    return read(List.of(id)).getFirst();
  }

  private void run(String sql, UUID id) {
    session
        .transactions()
        .write(
            unit -> {
              unit.<Integer>jdbc(
                  connection -> {
                    try (var statement = new BoundStatement(connection, sql)) {
                      return statement.id(unit.workspaceId()).id(id).update();
                    }
                  });
              audit(unit, id);
            });
  }

  private static void audit(UnitOfWork unit, UUID id) {
    unit.audit("ALERT_PREPARED", unit.require(Alert.class, id).ref(), "", Difference.none());
  }

  private static Map<UUID, Stored> read(Connection connection, UUID workspaceId)
      throws SQLException {
    var alerts = new LinkedHashMap<UUID, Stored>();
    try (var statement = new BoundStatement(connection, COLUMNS)) {
      var rows = statement.id(workspaceId).query();
      while (rows.next()) {
        alerts.put(rows.getObject(10, UUID.class), stored(rows));
      }
    }
    try (var statement = new BoundStatement(connection, TAGS)) {
      var rows = statement.id(workspaceId).query();
      while (rows.next()) {
        Objects.requireNonNull(alerts.get(rows.getObject(1, UUID.class)))
            .tags()
            .add(rows.getString(2));
      }
    }
    return alerts;
  }

  private static Stored stored(ResultSet row) throws SQLException {
    var state = new LinkedHashMap<String, @Nullable String>();
    for (var column = 2; column <= 8; column++) {
      state.put(
          row.getMetaData().getColumnLabel(column).toLowerCase(Locale.ROOT), row.getString(column));
    }
    return new Stored(row.getInt(1), state, row.getString(9), new ArrayList<>());
  }
}
