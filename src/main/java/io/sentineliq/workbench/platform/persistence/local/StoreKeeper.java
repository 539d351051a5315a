package io.sentineliq.workbench.platform.persistence.local;

import io.sentineliq.workbench.platform.file.AtomicFile;
import io.sentineliq.workbench.platform.persistence.Migrations;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.security.Argon2Cost;
import io.sentineliq.workbench.platform.security.SecretBytes;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds, creates and opens stores of one schema, whatever it is. */
final class StoreKeeper {

  private static final DateTimeFormatter SET_ASIDE =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

  private final StoreSchema schema;
  private final Argon2Cost cost;
  private final Clock clock;

  StoreKeeper(StoreSchema schema, Argon2Cost cost, Clock clock) {
    this.schema = schema;
    this.cost = cost;
    this.clock = clock;
  }

  Inspection inspect(Path path) {
    var folder = StoreFolder.at(path);
    if (Files.exists(folder.path()) && !Files.isDirectory(folder.path())) {
      throw new Problem.BadStoreAddress(Messages.text("store.address.notFolder")).asException();
    }
    if (!Files.exists(folder.description())) {
      if (Files.exists(folder.database()) && !Files.exists(folder.pendingDescription())) {
        throw StoreFailures.unusable(folder, "store.why.descriptionMissing");
      }
      return new Inspection.Missing();
    }
    return new Inspection.Present(StoreDescription.read(folder).keys().protection());
  }

  CreatedStore create(Path path, Protection protection) {
    var folder = StoreFolder.at(path);
    return Undo.onFailure(
        folder,
        undo -> {
          refuseExisting(folder);
          var keys = new StoreKeys(folder, cost);
          var store = keys.create(protection);
          undo.add(store.key()::close);
          store.recoveryKey().ifPresent(recoveryKey -> undo.add(recoveryKey::close));
          createFolder(folder, undo);
          var lock = StoreLock.acquire(folder, clock.instant());
          undo.add(lock::close);
          refuseExisting(folder);
          return created(folder, keys, store, lock, undo);
        });
  }

  LocalDatastore open(Path path, StoreSecret secret, Progress progress) {
    var folder = StoreFolder.at(path);
    return Undo.onFailure(
        folder,
        undo -> {
          var lock = acquire(folder);
          undo.add(lock::close);
          var description = StoreDescription.read(folder);
          var keys = new StoreKeys(folder, cost);
          try (var key = unlock(folder, keys, description, secret)) {
            return new StoreOpening(folder, description, schema, clock)
                .open(lock, keys, key, progress, undo);
          }
        });
  }

  /** Counts wrong secrets, and tries none after too many. */
  private SecretBytes unlock(
      StoreFolder folder, StoreKeys keys, StoreDescription description, StoreSecret secret) {
    var tries = new UnlockTries(folder.failedTries(), clock);
    tries.requireOpen();
    try {
      return keys.unlock(description, secret);
    } catch (ProblemException e) {
      if (e.problem() instanceof Problem.WrongPassphrase) {
        tries.failed();
      }
      throw e;
    }
  }

  Migrations.Standing standing(Path path, StoreSecret secret) {
    var folder = StoreFolder.at(path);
    return Undo.onFailure(
        folder,
        undo -> {
          var lock = acquire(folder);
          undo.add(lock::close);
          var description = StoreDescription.read(folder);
          try (var key = new StoreKeys(folder, cost).unlock(description, secret);
              var credentials = StoreCredentials.of(description, key);
              var connection =
                  new StoreDatabase(folder, credentials).administrator(StoreDatabase.Access.READ)) {
            var standing = schema.standing(connection);
            lock.close();
            return standing;
          }
        });
  }

  void restore(StoreArchive backup, Path path, Progress progress) {
    var folder = StoreFolder.at(path);
    new Restoring(backup, folder).run(progress);
  }

  Optional<Path> replace(StoreArchive backup, Path path, Progress progress) {
    var folder = StoreFolder.at(path);
    var now = clock.instant().atZone(ZoneId.systemDefault());
    var aside = folder.path().resolveSibling(folder.name() + ".before-" + SET_ASIDE.format(now));
    refuseHeld(folder);
    new Restoring(backup, folder).inPlaceOf(aside, progress);
    return Optional.of(aside).filter(Files::exists);
  }

  /** Another program would go on writing into the folder, wherever it is moved. */
  private void refuseHeld(StoreFolder folder) {
    if (Files.exists(folder.lock())) {
      StoreLock.acquire(folder, clock.instant()).close();
    }
  }

  /** Refuses a folder that is no store before a lock file would be made in it. */
  private StoreLock acquire(StoreFolder folder) {
    StoreDescription.read(folder);
    return StoreLock.acquire(folder, clock.instant());
  }

  private CreatedStore created(
      StoreFolder folder, StoreKeys keys, StoreKeys.NewStore store, StoreLock lock, Undo undo)
      throws IOException, SQLException {
    undo.add(() -> deleteUnfinished(folder));
    deleteUnfinished(folder);
    store.description().write(folder.pendingDescription());
    try (var key = store.key()) {
      var datastore =
          new StoreOpening(folder, store.description(), schema, clock)
              .create(lock, keys, key, undo);
      undo.add(datastore::close);
      AtomicFile.move(folder.pendingDescription(), folder.description());
      return new CreatedStore(datastore, store.recoveryKey());
    }
  }

  private void refuseExisting(StoreFolder folder) throws IOException {
    if (inspect(folder.path()) instanceof Inspection.Present) {
      throw new Problem.BadStoreAddress(Messages.text("store.address.exists")).asException();
    }
    if (Files.exists(folder.path()) && !holdsNothingElse(folder)) {
      throw new Problem.BadStoreAddress(Messages.text("store.address.notEmpty")).asException();
    }
  }

  /** Whether the folder is empty but for what a creation that was killed left behind. */
  private static boolean holdsNothingElse(StoreFolder folder) throws IOException {
    var own = Set.of(folder.lock(), folder.pendingDescription(), folder.database());
    try (var files = Files.list(folder.path())) {
      return files.allMatch(own::contains);
    }
  }

  private static void createFolder(StoreFolder folder, Undo undo) throws IOException {
    var parent = folder.path().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    if (Files.isDirectory(folder.path())) {
      AtomicFile.restrictToOwner(folder.path());
      undo.add(() -> Files.deleteIfExists(folder.lock()));
    } else {
      AtomicFile.createFolder(folder.path());
      undo.add(
          () -> {
            Files.deleteIfExists(folder.lock());
            Files.delete(folder.path());
          });
    }
  }

  private static void deleteUnfinished(StoreFolder folder) throws IOException {
    Files.deleteIfExists(folder.database());
    Files.deleteIfExists(folder.closedRecord());
    Files.deleteIfExists(folder.soundVersion());
    Files.deleteIfExists(folder.pendingDescription());
  }
}
