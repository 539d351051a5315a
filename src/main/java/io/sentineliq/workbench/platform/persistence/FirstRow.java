package io.sentineliq.workbench.platform.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/**
 * Makes a row that several people may need at the same moment, and that one of them makes: the
 * others wait for that commit and find the row.
 */
public final class FirstRow {

  private static final String THERE_ALREADY = "23505";

  private FirstRow() {}

  /**
   * Runs {@code insert}, a plain insert statement whose two parameters are the workspace and {@code
   * id}, unless its row is there.
   */
  public static void make(Reading unit, String insert, UUID id) {
    unit.<Integer>jdbc(
        connection ->
            isServer(connection)
                ? run(connection, insert + " on conflict do nothing", unit.workspaceId(), id)
                : alone(connection, insert, unit.workspaceId(), id));
  }

  /** In a local store a statement that fails leaves its transaction as it was. */
  private static int alone(Connection connection, String insert, UUID workspaceId, UUID id)
      throws SQLException {
    try {
      return run(connection, insert, workspaceId, id);
    } catch (SQLException e) {
      if (THERE_ALREADY.equals(e.getSQLState())) {
        return 0;
      }
      throw e;
    }
  }

  private static int run(Connection connection, String sql, UUID workspaceId, UUID id)
      throws SQLException {
    try (var statement = new BoundStatement(connection, sql)) {
      return statement.id(workspaceId).id(id).update();
    }
  }

  private static boolean isServer(Connection connection) throws SQLException {
    return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
  }
}
