package io.sentineliq.workbench.support;

import io.sentineliq.workbench.audit.LocalTrail;
import io.sentineliq.workbench.platform.persistence.Datastore;
import io.sentineliq.workbench.platform.persistence.local.LocalStores;
import io.sentineliq.workbench.platform.persistence.local.Protection;
import io.sentineliq.workbench.platform.persistence.local.StoreSecret;
import io.sentineliq.workbench.workspace.LocalFounding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/** A real local store in a folder, with the fixture's people and workspaces. */
final class LocalFixture {

  private static final LocalStores STORES = new LocalStores();

  private LocalFixture() {}

  static Datastore create(Path folder) {
    var path = folder.resolve("store");
    Template.copyTo(path);
    var store = STORES.open(path, StoreSecret.none());
    var clock = Clock.systemUTC();
    var founding = new LocalFounding(store, new LocalTrail(clock), clock);
    var ana = founding.addPerson("ana", "The ana", "test desk");
    founding.addWorkspace("Alder", "alder", ana);
    var ben = founding.addPerson("ben", "The ben", "test desk");
    founding.addWorkspace("Birch", "birch", ben);
    return store;
  }

  /** An empty store, made once: the tables take longer to make than most tests to run. */
  private static final class Template {

    private static final Path FOLDER = made();

    private static Path made() {
      try {
        var parent = Files.createTempDirectory("sentineliq-template");
        var folder = parent.resolve("store");
        STORES.create(folder, Protection.none()).datastore().close();
        parent.toFile().deleteOnExit();
        folder.toFile().deleteOnExit();
        try (var files = Files.list(folder)) {
          files.forEach(file -> file.toFile().deleteOnExit());
        }
        return folder;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    static void copyTo(Path target) {
      try (var files = Files.list(FOLDER)) {
        Files.createDirectories(target);
        for (var file : files.toList()) {
          Files.copy(file, target.resolve(file.getFileName()));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
