package io.sentineliq.workbench.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Makes a history long by plain SQL: the last entry again and again, each with its own place in its
 * envelope. The triggers of the database make leaves and nodes of them, as of any entry.
 */
final class LongHistory {

  private static final int SLICE = 20_000;
  private static final String SIZE = "select size from log_head where workspace_id = ?";
  private static final String HEAD = "update log_head set size = ? where workspace_id = ?";

  private final DataSource owner;
  private final UUID workspace;
  private final String numbers;

  /** In {@code workspace}; {@code numbers} is a table n with a column x between two values. */
  LongHistory(DataSource owner, UUID workspace, String numbers) {
    this.owner = owner;
    this.workspace = workspace;
    this.numbers = numbers;
  }

  /** Adds entries until there are {@code size}. */
  void growTo(long size) throws SQLException {
    try (var connection = owner.getConnection()) {
      connection.setAutoCommit(false);
      for (var next = size(connection); next < size; ) {
        var end = Math.min(size, next + SLICE);
        add(connection, next, end);
        next = end;
      }
    }
  }

  private long size(Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement(SIZE)) {
      statement.setObject(1, workspace);
      try (var rows = statement.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }

  private void add(Connection connection, long from, long end) throws SQLException {
    try (var again =
            connection.prepareStatement(
                """
                insert into audit_log (workspace_id, seq, occurred_at, user_id, actor_id, actor_login,
                  actor_name, workstation, ip_address, action, resource, resource_id, payload, envelope)
                select a.workspace_id, n.x, a.occurred_at, a.user_id, a.actor_id, a.actor_login,
                  a.actor_name, a.workstation, a.ip_address, a.action, a.resource, a.resource_id, a.payload,
                  replace(a.envelope, '"seq":' || a.seq || ',', '"seq":' || n.x || ',')
                from audit_log a, %s where a.workspace_id = ? and a.seq = ? order by n.x\
                """
                    .formatted(numbers));
        var head = connection.prepareStatement(HEAD)) {
      again.setLong(1, from);
      again.setLong(2, end - 1);
      again.setObject(3, workspace);
      again.setLong(4, from - 1);
      again.executeUpdate();
      head.setLong(1, end);
      head.setObject(2, workspace);
      head.executeUpdate();
    }
    connection.commit();
  }
}
