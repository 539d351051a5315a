package io.sentineliq.workbench.crash;

import io.sentineliq.workbench.audit.LocalTrail;
import io.sentineliq.workbench.platform.persistence.Datastore;
import io.sentineliq.workbench.platform.persistence.local.TestStores;
import io.sentineliq.workbench.platform.persistence.shared.SharedAddress;
import io.sentineliq.workbench.platform.persistence.shared.SharedDatastore;
import io.sentineliq.workbench.support.PostgresServer;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import io.sentineliq.workbench.workspace.LocalFounding;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;

/** Empty stores with one person and one workspace; another process finds them by their address. */
record ImportStores(TestDatabase database, Path folder) {

  private static final String SERVER = "jdbc:";

  /** Makes a store; its address. */
  String create(String name) throws SQLException {
    return database == TestDatabase.H2 ? local(name) : shared();
  }

  /** The store at {@code address}. */
  static Datastore open(String address) {
    return address.startsWith(SERVER)
        ? SharedDatastore.open(
            SharedAddress.parse(address), "ana", WorkspaceFixture.PASSWORD.toCharArray())
        : TestStores.open(Path.of(address));
  }

  private String local(String name) throws SQLException {
    var place = folder.resolve(name);
    var clock = Clock.systemUTC();
    try (var store = TestStores.create(place)) {
      var founding = new LocalFounding(store, new LocalTrail(clock), clock);
      founding.addWorkspace("Crash", "crash", founding.addPerson("ana", "Ana", "desk"));
    }
    return place.toString();
  }

  private String shared() {
    var server = PostgresServer.of(database);
    var name = server.newDatabase();
    var administration = server.administration(name);
    administration.addAnalyst(
        "ana", "ana@example.org", "Ana", WorkspaceFixture.PASSWORD.toCharArray());
    administration.createWorkspace("Crash", "crash", "ana");
    return server.url(name);
  }
}
