package io.sentineliq.workbench.platform.persistence.local;

import com.zaxxer.hikari.HikariDataSource;
import io.sentineliq.workbench.platform.file.AtomicFile;
import io.sentineliq.workbench.platform.persistence.DatabaseKind;
import io.sentineliq.workbench.platform.persistence.Datastore;
import io.sentineliq.workbench.platform.persistence.LastWords;
import io.sentineliq.workbench.platform.persistence.StoreInfo;
import io.sentineliq.workbench.platform.persistence.VaultPlace;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.security.Hkdf;
import io.sentineliq.workbench.platform.security.RecoveryKey;
import io.sentineliq.workbench.platform.security.SecretBytes;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;

/**
 * An open local store. A commit that returned survives the end of the process, however it ends, in
 * a {@link #bulkTurn()} only after {@link #settle()}; the loss of power only after {@link
 * #checkpoint()}. Threads that work with it must not be interrupted: cancel with {@link
 * java.sql.Statement#cancel()}. Safe for several threads.
 */
public final class LocalDatastore implements Datastore {

  /** What an open store consists of; everything is closed with it. */
  record Parts(
      StoreLock lock,
      StoreDatabase database,
      DatabaseFile file,
      Connection administrator,
      HikariDataSource pool,
      Housekeeping housekeeping,
      StoreSchema schema,
      Backups backups,
      StoreKeys keys) {}

  private static final int SEALING_KEY_BYTES = 32;

  private final Parts parts;
  private final ReentrantLock administration = new ReentrantLock();
  private StoreDescription description;
  private boolean isClosed;

  LocalDatastore(Parts parts, StoreDescription description) {
    this.parts = parts;
    this.description = description;
  }

  @Override
  public StoreInfo info() {
    return new StoreInfo(StoreInfo.Kind.LOCAL, folder().name(), description.keys().protection());
  }

  /** How often somebody failed to come in. */
  public UnlockTries tries() {
    return new UnlockTries(folder().failedTries(), InstantSource.system());
  }

  /** Where the store is. */
  public Path path() {
    return folder().path();
  }

  /** Where the bytes of evidence lie. */
  public Path vaultFolder() {
    return folder().vault();
  }

  /** What they are named and encrypted with, until the store is closed. */
  public SecretBytes vaultKey() {
    return parts.database.credentials().vault();
  }

  /** A copy of the key for what is typed and not yet saved; the caller closes it. */
  public SecretBytes draftKey() {
    return parts.database.credentials().drafts().copy();
  }

  /** The key that secrets of second factors are sealed with; the caller closes it. */
  public SecretBytes secondFactorKey() {
    return Hkdf.derive(vaultKey(), new byte[0], "second factor", SEALING_KEY_BYTES);
  }

  @Override
  public Optional<VaultPlace> vaultPlace() {
    return Optional.of(
        new VaultPlace(vaultFolder(), vaultKey(), parts.database.credentials().isEncrypted()));
  }

  @Override
  public DatabaseKind database() {
    return DatabaseKind.H2;
  }

  /** Up to eight connections; asking for a ninth waits ten seconds at most. */
  @Override
  public DataSource dataSource() {
    return parts.pool;
  }

  /**
   * Returns when everything committed so far is on the disk itself and survives a loss of power.
   */
  public void checkpoint() {
    administer("checkpoint sync");
  }

  @Override
  public Turn bulkTurn() {
    return parts.file().bulkTurn()::close;
  }

  @Override
  public void settle() {
    administered(
        () -> {
          parts.file.settle();
          return Boolean.TRUE;
        });
  }

  @Override
  public void refreshStatistics() {
    administer("analyze");
  }

  /**
   * Writes a verified backup into the store's own folder and returns it; work may go on meanwhile.
   * Takes about a minute for each gigabyte; the file grows while much is written meanwhile. Keeps
   * the newest ten.
   */
  public Path backUp(Progress progress) {
    return administered(() -> parts.backups.write(parts.administrator, progress));
  }

  /**
   * Writes the whole store, with the bytes of its evidence, into the new file {@code target}, reads
   * it again, and only then gives it its name; an existing file is never replaced. Work may go on
   * meanwhile. Throws {@link Problem.UnwritableOutput}, and {@link Problem.Cancelled} when {@code
   * progress} is.
   */
  public void backUpTo(Path target, Progress progress) {
    refuseExisting(target);
    var partial = new StoreArchive(target.resolveSibling(target.getFileName() + ".partial"));
    var begun =
        administered(
            () ->
                new Begun(
                    parts.backups.copy(parts.administrator, progress),
                    Files.readAllBytes(folder().description())));
    try {
      try {
        Files.deleteIfExists(partial.path());
        partial.write(folder(), begun.database(), begun.description(), progress);
        partial.verify(progress);
        refuseExisting(target);
        AtomicFile.move(partial.path(), target);
      } finally {
        Files.deleteIfExists(partial.path());
        Files.deleteIfExists(begun.database());
      }
    } catch (IOException e) {
      throw unwritable(target, Messages.text(StoreFailures.reason(e, "backup.why.file")));
    }
  }

  @Override
  public void bury(LastWords words) {
    administered(
        () -> {
          try (var _ = parts.file.turn()) {
            Burial.bury(parts.administrator, words);
          }
          Burial.empty(vaultFolder(), words.workspaceId());
          return words;
        });
  }

  /** The backups in the store's folder, newest first. */
  public List<Path> backups() {
    return administered(parts.backups::list);
  }

  /**
   * Makes the store open with {@code passphrase} in place of the old one; {@code current} is the
   * old one or the recovery key. Wipes neither. Throws {@link Problem.WrongPassphrase}, or {@link
   * Problem.InvalidField} when {@code passphrase} is not good enough.
   */
  public void changePassphrase(StoreSecret current, char[] passphrase) {
    administered(() -> describe(parts.keys.withPassphrase(description, current, passphrase)));
  }

  /** Makes a new recovery key, to be shown now, and the old one useless. */
  public RecoveryKey renewRecoveryKey(StoreSecret current) {
    var recoveryKey = RecoveryKey.random();
    return administered(
        () -> {
          describe(parts.keys.withRecoveryKey(description, current, recoveryKey));
          return recoveryKey;
        });
  }

  /** Ends all work, closes the database in good order and forgets the keys. */
  @Override
  public void close() {
    administration.lock();
    try {
      if (!isClosed) {
        isClosed = true;
        closeAll();
      }
    } finally {
      administration.unlock();
    }
  }

  private void closeAll() {
    try {
      var version = parts.schema.standing(parts.administrator).version();
      closeDatabase();
      ClosedRecord.write(folder(), version);
    } catch (SQLException e) {
      throw StoreFailures.of(folder(), e);
    } catch (IOException e) {
      throw StoreFailures.of(folder(), e);
    } finally {
      parts.database.credentials().close();
      parts.lock.close();
    }
  }

  private void closeDatabase() throws SQLException {
    parts.pool.close();
    parts.housekeeping.close();
    try (var statement = parts.administrator.createStatement()) {
      statement.execute("shutdown");
    }
  }

  private StoreDescription describe(StoreDescription changed) throws IOException {
    changed.write(folder().description());
    description = changed;
    return changed;
  }

  private void administer(String sql) {
    administered(
        () -> {
          try (var _ = parts.file.turn();
              var statement = parts.administrator.createStatement()) {
            return statement.execute(sql);
          }
        });
  }

  private <T> T administered(Work<T> work) {
    administration.lock();
    try {
      if (isClosed) {
        throw new IllegalStateException("the store is closed");
      }
      return work.run();
    } catch (SQLException e) {
      throw StoreFailures.of(folder(), e);
    } catch (IOException e) {
      throw StoreFailures.of(folder(), e);
    } finally {
      administration.unlock();
    }
  }

  private StoreFolder folder() {
    return parts.database.folder();
  }

  private static void refuseExisting(Path target) {
    if (Files.exists(target)) {
      throw unwritable(target, Messages.text("backup.why.exists"));
    }
  }

  private static ProblemException unwritable(Path target, String why) {
    return new Problem.UnwritableOutput(String.valueOf(target.getFileName()), why).asException();
  }

  /** What a backup begins with: the database and the description that belongs to it. */
  private record Begun(Path database, byte[] description) {}

  @FunctionalInterface
  private interface Work<T> {
    T run() throws SQLException, IOException;
  }
}
