package io.sentineliq.workbench.platform.persistence.local;

import io.sentineliq.workbench.platform.persistence.ConnectionProxies;
import io.sentineliq.workbench.platform.persistence.Settling;
import java.sql.Connection;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Connections whose {@code commit} returns only when the header of {@link DatabaseFile} points to
 * it, that of bulk work excepted, and which change nothing in the file while another one does.
 */
final class DurableConnections {

  private static final Set<String> STATEMENTS = Set.of("createStatement", "prepareStatement");

  private DurableConnections() {}

  static DataSource of(DataSource source, DatabaseFile file) {
    return ConnectionProxies.source(source, connection -> durable(connection, file));
  }

  private static Connection durable(Connection connection, DatabaseFile file) {
    return ConnectionProxies.connection(
        connection,
        call -> {
          var isEnd = call.name().equals("commit") || call.name().equals("rollback");
          if (isEnd && DatabaseFile.hasChanges(connection)) {
            return file.end(call);
          }
          if (STATEMENTS.contains(call.name())) {
            file.relieve();
          }
          if (call.asks(Settling.class)) {
            if (call.name().equals("isWrapperFor")) {
              return true;
            }
            Settling settling = file::settle;
            return settling;
          }
          return call.pass();
        });
  }
}
