package io.sentineliq.workbench.platform.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Connections whose running statement another thread can cancel. Hibernate remembers a statement of
 * its own making only, and only for one attempt.
 */
final class CancellableConnections {

  /** What another thread may do to a connection. Found by {@code unwrap}. */
  interface Cancellable {
    /** Cancels what runs now, if anything does; may be called again and again. */
    void cancelRunning() throws SQLException;
  }

  private CancellableConnections() {}

  /** {@code source}, whose connections can be cancelled. */
  static DataSource of(DataSource source) {
    return ConnectionProxies.source(source, CancellableConnections::watched);
  }

  private static Connection watched(Connection connection) {
    var latest = new AtomicReference<@Nullable Statement>();
    Cancellable cancellable = () -> cancel(connection, latest.get());
    return ConnectionProxies.connection(
        connection,
        call -> {
          if (call.name().equals("unwrap") && call.asks(Cancellable.class)) {
            return cancellable;
          }
          var result = call.pass();
          if (result instanceof Statement statement) {
            latest.set(statement);
          }
          return result;
        });
  }

  /**
   * PostgreSQL's driver takes one cancel for each statement, and forgets it when it was sooner at
   * the server than the query: its connection takes as many as are needed.
   */
  private static void cancel(Connection connection, @Nullable Statement latest)
      throws SQLException {
    if (connection.isWrapperFor(PGConnection.class)) {
      connection.unwrap(PGConnection.class).cancelQuery();
    } else if (latest != null && !latest.isClosed()) {
      latest.cancel();
    }
  }
}
