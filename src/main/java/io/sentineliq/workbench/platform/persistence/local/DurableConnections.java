package io.sentineliq.workbench.platform.persistence.local;

import io.sentineliq.workbench.platform.persistence.ConnectionProxies;
import io.sentineliq.workbench.platform.persistence.ConnectionProxies.Call;
import java.sql.Connection;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Connections whose {@code commit} returns only when the header of {@link DatabaseFile} points to
 * it, and which change nothing in the file while another one does.
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
            return end(call, file);
          }
          if (STATEMENTS.contains(call.name())) {
            file.relieve();
          }
          return call.pass();
        });
  }

  private static @Nullable Object end(Call call, DatabaseFile file) throws Throwable {
    try (var _ = file.turn()) {
      var result = call.pass();
      if (call.name().equals("commit")) {
        file.writeHeader();
      }
      return result;
    }
  }
}
