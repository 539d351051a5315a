package io.sentineliq.workbench.alert;

import io.sentineliq.workbench.platform.persistence.BoundStatement;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the states of a chunk of alerts, each in one statement on either database. H2
 * finds rows of several ids by their key only in a join.
 */
final class AlertStates {

  private static final String LOCK =
      """
      select a.id, a.version, a.title, a.status, a.acknowledged_at, a.assignee_id, a.assigned_at,
        a.handover_id, a.resolved_at, a.resolution, a.resolution_reason
      from unnest(?) s (id) join alert a on a.workspace_id = ? and a.id = s.id
      where a.deleted_at is null for update\
      """;
  private static final String WRITE =
      """
      merge into alert a using (
        select cast(u.id as uuid) as id, cast(u.version as integer) as version,
          cast(u.status as varchar) as status,
          cast(u.acknowledged_at as timestamp(6) with time zone) as acknowledged_at,
          cast(u.assignee_id as uuid) as assignee_id,
          cast(u.assigned_at as timestamp(6) with time zone) as assigned_at,
          cast(u.handover_id as uuid) as handover_id,
          cast(u.resolved_at as timestamp(6) with time zone) as resolved_at,
          cast(u.resolution as varchar) as resolution,
          cast(u.resolution_reason as varchar) as resolution_reason
        from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?) u (id, version, status, acknowledged_at,
          assignee_id, assigned_at, handover_id, resolved_at, resolution, resolution_reason)) s
      on a.workspace_id = ? and a.id = s.id and a.version = s.version
      when matched then update set status = s.status, acknowledged_at = s.acknowledged_at,
        assignee_id = s.assignee_id, assigned_at = s.assigned_at,
        handover_id = s.handover_id, resolved_at = s.resolved_at,
        resolution = s.resolution, resolution_reason = s.resolution_reason,
        updated_at = cast(? as timestamp(6) with time zone), version = a.version + 1\
      """;

  private AlertStates() {}

  /**
   * Those of {@code ids} that are there, locked in the order of their ids, with those of {@code
   * tags} they carry.
   */
  static List<CurrentAlert> lock(UnitOfWork unit, Collection<UUID> ids, Set<String> tags) {
    var wanted = List.copyOf(new TreeSet<>(ids));
    return unit.jdbc(
        connection -> {
          var alerts = lock(connection, unit.workspaceId(), wanted);
          var carried = AlertTags.carried(connection, unit.workspaceId(), wanted, tags);
          return alerts.stream().map(alert -> alert.with(carried)).toList();
        });
  }

  /** Stores {@code moves}; every one of them, for their alerts are locked. */
  static void write(UnitOfWork unit, List<AlertMove> moves) {
    var written = unit.jdbc(connection -> write(connection, unit, moves));
    if (written != moves.size()) {
      throw new IllegalStateException(written + " of " + moves.size() + " locked alerts written");
    }
    unit.jdbc(connection -> AlertTags.write(connection, unit.workspaceId(), moves));
  }

  private static List<CurrentAlert> lock(Connection connection, UUID workspaceId, List<UUID> ids)
      throws SQLException {
    try (var statement = new BoundStatement(connection, LOCK)) {
      var rows = statement.ids(ids).id(workspaceId).query();
      var alerts = new ArrayList<CurrentAlert>();
      while (rows.next()) {
        alerts.add(alert(rows));
      }
      return alerts;
    }
  }

  private static CurrentAlert alert(ResultSet row) throws SQLException {
    return new CurrentAlert(
        row.getObject(1, UUID.class), row.getInt(2), row.getString(3), state(row), Set.of());
  }

  private static AlertState state(ResultSet row) throws SQLException {
    var resolution = row.getString(10);
    return new AlertState(
        AlertStatus.valueOf(row.getString(4)),
        moment(row, 5),
        row.getObject(6, UUID.class),
        moment(row, 7),
        row.getObject(8, UUID.class),
        moment(row, 9),
        resolution == null ? null : Resolution.valueOf(resolution),
        row.getString(11));
  }

  private static @Nullable Instant moment(ResultSet row, int column) throws SQLException {
    var moment = row.getObject(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }

  private static int write(Connection connection, UnitOfWork unit, List<AlertMove> moves)
      throws SQLException {
    try (var statement = new BoundStatement(connection, WRITE)) {
      return statement
          .ids(moves.stream().map(AlertMove::alertId).toList())
          .integers(moves.stream().map(move -> move.from().version()).toList())
          .texts(column(moves, state -> state.status().name()))
          .moments(column(moves, AlertState::acknowledgedAt))
          .ids(column(moves, AlertState::assigneeId))
          .moments(column(moves, AlertState::assignedAt))
          .ids(column(moves, AlertState::handoverId))
          .moments(column(moves, AlertState::resolvedAt))
          .texts(column(moves, AlertStates::resolutionName))
          .texts(column(moves, AlertState::resolutionReason))
          .id(unit.workspaceId())
          .moment(unit.now())
          .update();
    }
  }

  private static @Nullable String resolutionName(AlertState state) {
    return state.resolution() == null ? null : state.resolution().name();
  }

  private static <T> List<@Nullable T> column(
      List<AlertMove> moves, Function<AlertState, @Nullable T> field) {
    var column = new ArrayList<@Nullable T>(moves.size());
    moves.forEach(move -> column.add(field.apply(move.to())));
    return column;
  }
}
