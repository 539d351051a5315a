package io.sentineliq.workbench.support;

import io.sentineliq.workbench.audit.LocalTrail;
import io.sentineliq.workbench.platform.persistence.Datastore;
import io.sentineliq.workbench.platform.persistence.local.LocalStores;
import io.sentineliq.workbench.platform.persistence.local.Protection;
import io.sentineliq.workbench.workspace.LocalFounding;
import java.nio.file.Path;
import java.time.Clock;

/** A real local store in a folder, with the fixture's people and workspaces. */
final class LocalFixture {

  private LocalFixture() {}

  static Datastore create(Path folder) {
    var store = new LocalStores().create(folder.resolve("store"), Protection.none()).datastore();
    var clock = Clock.systemUTC();
    var founding = new LocalFounding(store, new LocalTrail(clock), clock);
    var ana = founding.addPerson("ana", "The ana", "test desk");
    founding.addWorkspace("Alder", "alder", ana);
    var ben = founding.addPerson("ben", "The ben", "test desk");
    founding.addWorkspace("Birch", "birch", ben);
    return store;
  }
}
