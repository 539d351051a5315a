package io.sentineliq.workbench.audit;

import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.persistence.Actor;
import io.sentineliq.workbench.platform.persistence.Trail;
import io.sentineliq.workbench.platform.persistence.TrailEntry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** The history of a local store: appended by the program, kept append-only by grant and trigger. */
public final class LocalTrail implements Trail {

  private static final String LOCK_HEAD =
      "select size from log_head where workspace_id = ? for update";
  private static final String MOVE_HEAD = "update log_head set size = ? where workspace_id = ?";
  private static final String INSERT =
      """
      insert into audit_log (workspace_id, seq, occurred_at, user_id, actor_id, actor_login,
        actor_name, workstation, action, resource, resource_id, payload, envelope)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
      """;

  private final Clock clock;

  /** A trail that takes its times from {@code clock}. */
  public LocalTrail(Clock clock) {
    this.clock = clock;
  }

  @Override
  public long append(Connection connection, UUID workspaceId, Actor actor, TrailEntry entry)
      throws SQLException {
    var sequence = lockHead(connection, workspaceId);
    insert(connection, workspaceId, sequence, actor, entry);
    try (var statement = connection.prepareStatement(MOVE_HEAD)) {
      statement.setLong(1, sequence + 1);
      statement.setObject(2, workspaceId);
      statement.executeUpdate();
    }
    return sequence;
  }

  @Override
  public Optional<LastChange> lastChange(
      Connection connection, UUID workspaceId, SubjectRef subject) throws SQLException {
    return LastChanges.of(connection, workspaceId, subject);
  }

  private static long lockHead(Connection connection, UUID workspaceId) throws SQLException {
    try (var statement = connection.prepareStatement(LOCK_HEAD)) {
      statement.setObject(1, workspaceId);
      try (var rows = statement.executeQuery()) {
        if (!rows.next()) {
          throw new SQLException("workspace " + workspaceId + " has no history");
        }
        return rows.getLong(1);
      }
    }
  }

  private void insert(
      Connection connection, UUID workspaceId, long sequence, Actor actor, TrailEntry entry)
      throws SQLException {
    var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var payload = AuditPayload.text(entry);
    var subject = entry.subject();
    var values =
        new Object[] {
          workspaceId,
          sequence,
          at.atOffset(ZoneOffset.UTC),
          actor.id(),
          actor.id(),
          actor.login(),
          actor.displayName(),
          actor.workstation(),
          entry.action(),
          subject.kind(),
          subject.id().toString(),
          payload,
          envelope(workspaceId, sequence, at, actor, entry, payload)
        };
    try (var statement = connection.prepareStatement(INSERT)) {
      for (var i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }

  private static String envelope(
      UUID workspaceId, long sequence, Instant at, Actor actor, TrailEntry entry, String payload) {
    return AuditEnvelope.local(
            workspaceId, sequence, at, actor, entry.action(), entry.subject(), payload)
        .text();
  }
}
