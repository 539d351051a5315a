package io.sentineliq.workbench.platform.persistence.local;

import io.sentineliq.workbench.platform.persistence.ConnectionProxies;
import java.sql.Connection;
import javax.sql.DataSource;

/**
 * Connections whose {@code commit} returns only when the header of {@link DatabaseFile} points to
 * it.
 */
final class DurableConnections {

  private DurableConnections() {}

  static DataSource of(DataSource source, DatabaseFile file) {
    return ConnectionProxies.source(source, connection -> durable(connection, file));
  }

  private static Connection durable(Connection connection, DatabaseFile file) {
    return ConnectionProxies.connection(
        connection,
        call -> {
          var result = call.pass();
          if (call.name().equals("commit")) {
            file.writeHeader();
          }
          return result;
        });
  }
}
