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
import java.util.Optional;

/** Empty stores with one person and one workspace; another process finds them by their address. */
record ImportStores(TestDatabase database, Path folder) {

  private static final String SERVER = "jdbc:";
  private static final String MIA_TOO =
      """
      insert into workspace_member (workspace_id, id, user_id, role, created_at, updated_at)
      select w.id, random_uuid(), u.id, 'MEMBER', now(), now() from workspace w, user_account u
      where u.username = 'mia'\
      """;

  /** Makes a store; its address. */
  String create(String name) throws SQLException {
    return database == TestDatabase.H2 ? local(name) : shared();
  }

  /** The store at {@code address}. */
  static Datastore open(String address) {
    return open(address, "ana");
  }

  /** The same for somebody else, on a server. */
  static Datastore open(String address, String login) {
    return address.startsWith(SERVER)
        ? SharedDatastore.open(
            SharedAddress.parse(address), login, WorkspaceFixture.PASSWORD.toCharArray())
        : TestStores.open(Path.of(address));
  }

  private String local(String name) throws SQLException {
    var place = folder.resolve(name);
    var clock = Clock.systemUTC();
    try (var store = TestStores.create(place)) {
      var founding = new LocalFounding(store, new LocalTrail(clock), clock);
      founding.addWorkspace("Crash", "crash", founding.addPerson("ana", "Ana", "desk"));
      founding.addPerson("mia", "Mia", "desk");
      TestStores.run(store.dataSource(), MIA_TOO);
    }
    return place.toString();
  }

  private String shared() {
    var server = PostgresServer.of(database);
    var name = server.newDatabase();
    var administration = server.administration(name);
    administration.addAnalyst(
        "ana", "ana@example.org", "Ana", Optional.of(WorkspaceFixture.PASSWORD.toCharArray()));
    administration.createWorkspace("Crash", "crash", "ana");
    administration.addAnalyst(
        "mia", "mia@example.org", "Mia", Optional.of(WorkspaceFixture.PASSWORD.toCharArray()));
    administration.addMember("crash", "mia", "MEMBER");
    return server.url(name);
  }
}
