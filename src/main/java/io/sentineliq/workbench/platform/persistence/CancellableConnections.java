package io.sentineliq.workbench.platform.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Connections that know their latest statement, so that another thread can cancel it. Hibernate
 * remembers a statement of its own making only, and only for one attempt.
 */
final class CancellableConnections {

  /** What another thread may do to a connection. Found by {@code unwrap}. */
  interface Cancellable {
    /** Cancels what runs now, if anything does. */
    void cancelLatest() throws SQLException;
  }

  private CancellableConnections() {}

  /** {@code source}, whose connections can be cancelled. */
  static DataSource of(DataSource source) {
    return ConnectionProxies.source(source, CancellableConnections::watched);
  }

  private static Connection watched(Connection connection) {
    var latest = new AtomicReference<@Nullable Statement>();
    Cancellable cancellable = () -> cancel(latest.get());
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

  private static void cancel(@Nullable Statement statement) throws SQLException {
    if (statement != null && !statement.isClosed()) {
      statement.cancel();
    }
  }
}
