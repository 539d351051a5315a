package io.sentineliq.workbench.platform.persistence.local;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.h2.api.ErrorCode;
import org.slf4j.LoggerFactory;

/** The connections the program works with: ordinary user, auto-commit off. */
final class ApplicationPool {

  private static final int CONNECTIONS = 8;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private ApplicationPool() {}

  static HikariDataSource open(Connection administrator, StoreDatabase database, DatabaseFile file)
      throws SQLException {
    ensureUser(administrator, database);
    file.writeHeader();
    var config = new HikariConfig();
    config.setDataSource(DurableConnections.of(database.applications(), file));
    config.setPoolName("local-store");
    config.setAutoCommit(false);
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(PATIENCE.toMillis());
    config.setRegisterMbeans(false);
    return new HikariDataSource(config);
  }

  /** An ordinary user of H2 may change its own password, which must not lock the store. */
  private static void ensureUser(Connection administrator, StoreDatabase database)
      throws SQLException {
    try {
      database.applications().getConnection().close();
    } catch (SQLException e) {
      if (e.getErrorCode() != ErrorCode.WRONG_USER_OR_PASSWORD) {
        throw e;
      }
      LoggerFactory.getLogger(ApplicationPool.class)
          .warn("The store's application user had another password; it was set again");
      ApplicationUser.ensure(administrator, database.credentials());
    }
  }
}
