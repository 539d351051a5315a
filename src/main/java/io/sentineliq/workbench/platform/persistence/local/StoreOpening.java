package io.sentineliq.workbench.platform.persistence.local;

import io.sentineliq.workbench.platform.file.AtomicFile;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.security.SecretBytes;
import io.sentineliq.workbench.platform.task.Progress;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import org.h2.api.ErrorCode;

/** Opens the database of a folder whose lock is held and whose key is known. */
record StoreOpening(
    StoreFolder folder, StoreDescription description, StoreSchema schema, Clock clock) {

  /**
   * Creates the database, its users and its schema. The caller deletes the file when this fails.
   */
  LocalDatastore create(StoreLock lock, StoreKeys keys, SecretBytes key, Undo undo)
      throws IOException, SQLException {
    var database = database(key, undo);
    var administrator = administrator(database, StoreDatabase.Access.CREATE, undo);
    AtomicFile.restrictToOwner(folder.database());
    ApplicationUser.ensure(administrator, database.credentials());
    DatabaseSettings.ensure(administrator);
    var backups = new Backups(database, schema, clock);
    new Upgrade(backups).migrate(administrator);
    try (var statement = administrator.createStatement()) {
      statement.execute("checkpoint sync");
    }
    return opened(lock, keys, database, administrator, backups);
  }

  /** Opens the database, after an upgrade when it is older; a refusal changes nothing. */
  LocalDatastore open(StoreLock lock, StoreKeys keys, SecretBytes key, Progress progress, Undo undo)
      throws IOException, SQLException {
    var database = database(key, undo);
    Upgrade.finishInterrupted(folder);
    ClosedRecord.check(folder);
    var wasKilled = !ClosedRecord.exists(folder);
    var isOlder = isOlder(database);
    ClosedRecord.forget(folder);
    var administrator = administrator(database, StoreDatabase.Access.WRITE, undo);
    if (wasKilled) {
      SoundVersion.restore(folder, administrator);
    }
    DatabaseSettings.ensure(administrator);
    var backups = new Backups(database, schema, clock);
    if (isOlder) {
      new Upgrade(backups).run(administrator, progress);
    }
    return opened(lock, keys, database, administrator, backups);
  }

  private LocalDatastore opened(
      StoreLock lock,
      StoreKeys keys,
      StoreDatabase database,
      Connection administrator,
      Backups backups)
      throws SQLException {
    var file = DatabaseFile.of(administrator);
    var pool = ApplicationPool.open(administrator, database, file);
    SoundVersion.write(folder, file);
    return new LocalDatastore(
        new LocalDatastore.Parts(
            lock,
            database,
            file,
            administrator,
            pool,
            new Housekeeping(file),
            schema,
            backups,
            keys),
        description);
  }

  private StoreDatabase database(SecretBytes key, Undo undo) {
    var credentials = StoreCredentials.of(description, key);
    undo.add(credentials::close);
    return new StoreDatabase(folder, credentials);
  }

  private static Connection administrator(
      StoreDatabase database, StoreDatabase.Access access, Undo undo) throws SQLException {
    var administrator = database.administrator(access);
    undo.add(
        () -> {
          if (!administrator.isClosed()) {
            try (var statement = administrator.createStatement()) {
              statement.execute("shutdown");
            }
          }
        });
    QuickCipher.giveTo(administrator);
    return administrator;
  }

  /**
   * Looks at the schema before anything is changed; the record of its closing, which was found to
   * be that of this file, says whether that is needed at all. Only what a process that was killed
   * had not committed is taken back first, when it is too much for H2 to do that beside the file.
   */
  private boolean isOlder(StoreDatabase database) throws IOException, SQLException {
    if (ClosedRecord.isOf(folder, schema.latest())) {
      return false;
    }
    try (var connection = database.administrator(StoreDatabase.Access.READ)) {
      return isOlder(connection);
    } catch (SQLException e) {
      if (!StoreFailures.isUnfinishedWork(e)) {
        // It wants to write into a file that was opened for reading: to make an empty database.
        throw e.getErrorCode() == ErrorCode.DATABASE_IS_READ_ONLY
            ? StoreFailures.unusable(e, folder, "store.why.damaged")
            : StoreFailures.of(folder, e);
      }
    }
    try (var connection = database.administrator(StoreDatabase.Access.WRITE)) {
      return isOlder(connection);
    }
  }

  /**
   * An empty database in a finished store is not a new store but one whose content was lost: H2
   * makes an empty one of a file that was cut short.
   */
  private boolean isOlder(Connection connection) throws SQLException {
    var standing = schema.standing(connection);
    return switch (standing.order()) {
      case CURRENT -> false;
      case OLDER -> true;
      case EMPTY -> throw StoreFailures.unusable(folder, "store.why.damaged");
      case NEWER ->
          throw new Problem.StoreIsNewer(folder.name(), standing.version(), schema.latest())
              .asException();
    };
  }
}
