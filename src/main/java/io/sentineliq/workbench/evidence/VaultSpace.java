package io.sentineliq.workbench.evidence;

import io.sentineliq.workbench.platform.persistence.BoundStatement;
import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.text.Messages;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/** How much of the workspace's quota content takes, and what of it is still referred to. */
final class VaultSpace {

  private static final String USED =
      "select storage_quota, storage_used from workspace where id = ?";
  private static final String REFERENCES =
      """
      select count(*) from evidence e
      join evidence_state s on s.workspace_id = e.workspace_id and s.evidence_id = e.id
      where e.workspace_id = ? and e.content = ? and s.state <> 'DISPOSED'\
      """;
  private static final String REFERENCED =
      """
      select distinct e.content from evidence e
      join evidence_state s on s.workspace_id = e.workspace_id and s.evidence_id = e.id
      where e.workspace_id = ? and e.content is not null and s.state <> 'DISPOSED'\
      """;
  private static final String ADD =
      "update workspace set storage_used = greatest(storage_used + ?, 0) where id = ?";

  private VaultSpace() {}

  /** Refuses {@code size} more bytes when the quota does not have them. */
  static void require(Reading unit, long size) {
    unit.jdbc(
        connection -> {
          try (var statement = new BoundStatement(connection, USED)) {
            var rows = statement.id(unit.workspaceId()).query();
            rows.next();
            var quota = rows.getObject(1, Long.class);
            var free = quota == null ? Long.MAX_VALUE : quota - rows.getLong(2);
            if (size > free) {
              throw new Problem.Conflict(Messages.text("evidence.quota", size, Math.max(0, free)))
                  .asException();
            }
          }
          return Boolean.TRUE;
        });
  }

  /** How many items that are not disposed of have the content {@code name}. */
  static long references(Reading unit, String name) {
    return unit.jdbc(
        connection -> {
          try (var statement = new BoundStatement(connection, REFERENCES)) {
            var rows = statement.id(unit.workspaceId()).text(name).query();
            rows.next();
            return rows.getLong(1);
          }
        });
  }

  /** Every content that an item refers to. */
  static Set<String> referenced(Reading unit) {
    return unit.jdbc(
        connection -> {
          var names = new HashSet<String>();
          try (var statement = new BoundStatement(connection, REFERENCED)) {
            var rows = statement.id(unit.workspaceId()).query();
            while (rows.next()) {
              names.add(rows.getString(1));
            }
          }
          return names;
        });
  }

  /** Counts {@code bytes} more, or less; a shared store counts by itself. */
  static void add(Reading unit, long bytes) {
    unit.jdbc(connection -> isShared(connection) ? 0 : add(connection, unit, bytes));
  }

  private static int add(Connection connection, Reading unit, long bytes) throws SQLException {
    try (var statement = connection.prepareStatement(ADD)) {
      statement.setLong(1, bytes);
      statement.setObject(2, unit.workspaceId());
      return statement.executeUpdate();
    }
  }

  private static boolean isShared(Connection connection) throws SQLException {
    return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
  }
}
