package io.sentineliq.workbench.audit;

import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.persistence.Trail.LastChange;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** Who touched a record last, the same on both databases. */
final class LastChanges {

  private static final String NEWEST =
      """
      select actor_name, occurred_at from audit_log
      where workspace_id = ? and resource = ? and resource_id = ?
      order by workspace_id, seq desc fetch first 1 row only\
      """;

  private LastChanges() {}

  static Optional<LastChange> of(Connection connection, UUID workspaceId, SubjectRef subject)
      throws SQLException {
    try (var statement = connection.prepareStatement(NEWEST)) {
      statement.setObject(1, workspaceId);
      statement.setString(2, subject.kind());
      statement.setString(3, subject.id().toString());
      try (var rows = statement.executeQuery()) {
        return rows.next()
            ? Optional.of(
                new LastChange(
                    rows.getString(1), rows.getObject(2, OffsetDateTime.class).toInstant()))
            : Optional.empty();
      }
    }
  }
}
