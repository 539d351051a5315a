package io.sentineliq.workbench.platform.persistence.shared;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Connections of one person, each of which shows the server the token of the sign-in before
 * anything else is asked.
 */
final class PresentedConnections extends PGSimpleDataSource {

  private static final long serialVersionUID = 1;

  private transient volatile @Nullable String token;

  /** From now on connections present {@code given}. */
  void present(String given) {
    token = given;
  }

  @Override
  public Connection getConnection(@Nullable String user, @Nullable String password)
      throws SQLException {
    var connection = super.getConnection(user, password);
    try {
      introduce(connection);
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /** Shows the token on {@code connection}, which commits by itself. */
  void introduce(Connection connection) throws SQLException {
    var shown = token;
    if (shown != null) {
      try (var statement =
          connection.prepareStatement("select set_config('sentineliq.token', ?, false)")) {
        statement.setString(1, shown);
        statement.execute();
      }
    }
  }
}
