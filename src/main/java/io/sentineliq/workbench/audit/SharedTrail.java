package io.sentineliq.workbench.audit;

import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.persistence.Actor;
import io.sentineliq.workbench.platform.persistence.Trail;
import io.sentineliq.workbench.platform.persistence.TrailEntry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/**
 * The history of a shared store: the database's function sets actor, time and sequence, whatever
 * the program believes.
 */
public final class SharedTrail implements Trail {

  private static final String APPEND = "select append_audit(?, ?, ?, ?, ?, ?)";

  @Override
  public long append(Connection connection, UUID workspaceId, Actor actor, TrailEntry entry)
      throws SQLException {
    try (var statement = connection.prepareStatement(APPEND)) {
      statement.setObject(1, workspaceId);
      statement.setString(2, entry.action());
      statement.setString(3, entry.subject().kind());
      statement.setString(4, entry.subject().id().toString());
      statement.setString(5, AuditPayload.text(entry));
      statement.setString(6, actor.workstation());
      try (var rows = statement.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }

  @Override
  public Optional<LastChange> lastChange(
      Connection connection, UUID workspaceId, SubjectRef subject) throws SQLException {
    return LastChanges.of(connection, workspaceId, subject);
  }
}
