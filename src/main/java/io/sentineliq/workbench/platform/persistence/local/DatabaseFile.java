package io.sentineliq.workbench.platform.persistence.local;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.RandomAccessStore;

/**
 * The file below an open database, where H2 by itself does too little.
 *
 * <p>Its header says where the newest commit is. H2 (2.3.230 to 2.5.252, {@code
 * FileStore.storeBuffer}) writes it before it remembers the chunk that it has just put into the
 * file. A commit that went into a gap of the file can then be found only through a later header,
 * and a process that is killed before loses it, and what follows it. Writing the header once more
 * after each commit, as H2 does when it closes a file, mends that. H2 offers no public way, so its
 * own protected method is called.
 *
 * <p>Nor is a commit one step for whoever writes the file meanwhile: H2 marks a transaction as
 * committed, then its rows one after the other, then forgets how to take them back. The roots of
 * the tables are collected one by one too ({@code MVStore.collectChangedMapRoots}), so a writer
 * that comes between finds some rows committed, others not and nothing that tells. A process killed
 * then leaves part of a transaction. So one commit, or whatever else writes, goes after the other.
 *
 * <p>H2 also writes in the middle of a transaction that has changed more than some megabytes, in
 * whatever thread comes by, maybe while another one commits. It is told to keep much more in
 * memory; this class writes before that, in a turn.
 *
 * <p>Nor does H2 reuse the room of old versions when commits are written at once: the thread that
 * would is the one that delays them.
 */
final class DatabaseFile {

  private static final MethodHandle WRITE;
  private static final MethodHandle LOCK;
  private static final Field LIMIT;

  static {
    try {
      var insider = MethodHandles.privateLookupIn(RandomAccessStore.class, MethodHandles.lookup());
      WRITE =
          insider.findVirtual(
              RandomAccessStore.class, "writeCleanShutdownMark", MethodType.methodType(void.class));
      LOCK = insider.findGetter(FileStore.class, "saveChunkLock", ReentrantLock.class);
      LIMIT = MVStore.class.getDeclaredField("autoCommitMemory");
      LIMIT.setAccessible(true);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /** An eighth of the memory, 256 MiB at most. */
  private static final long MUCH = Math.min(256 << 20, Runtime.getRuntime().maxMemory() / 8);

  private static final int FULL_ENOUGH_PERCENT = 50;
  private static final int BYTES_AT_ONCE = 4 << 20;

  private final MVStore store;
  private final RandomAccessStore file;
  private final ReentrantLock lock;
  private final ReentrantLock turns = new ReentrantLock(true);
  private final ReentrantLock bulk = new ReentrantLock(true);

  /** The right to write the file, until it is closed. */
  @FunctionalInterface
  interface Turn extends AutoCloseable {
    @Override
    void close();
  }

  private DatabaseFile(MVStore store, RandomAccessStore file) {
    this.store = store;
    this.file = file;
    this.lock = lockOf(file);
  }

  /** Whether {@code connection} has changed anything since its transaction began. */
  static boolean hasChanges(Connection connection) throws SQLException {
    return session(connection).hasPendingTransaction();
  }

  static SessionLocal session(Connection connection) throws SQLException {
    return (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
  }

  /** The file behind an open connection. */
  static DatabaseFile of(Connection connection) throws SQLException {
    var store = session(connection).getDatabase().getStore().getMvStore();
    writeOnlyWhenAsked(store);
    return new DatabaseFile(store, (RandomAccessStore) store.getFileStore());
  }

  /** A quarter of the memory, which one statement alone must fill; H2 takes 19 MB at most. */
  private static void writeOnlyWhenAsked(MVStore store) {
    var bytes = Math.min(Integer.MAX_VALUE, Runtime.getRuntime().maxMemory() / 4);
    try {
      LIMIT.setInt(store, (int) bytes);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("H2 is not as it was", e);
    }
  }

  /** Waits until nothing else writes the file, so that no commit is found in part. */
  Turn turn() {
    turns.lock();
    return turns::unlock;
  }

  /**
   * Waits until no other work of many rows is under way; taken before a {@link #turn()}, never in
   * one. H2 itself lets whoever just committed go on first.
   */
  Turn bulkTurn() {
    bulk.lock();
    return bulk::unlock;
  }

  /** Returns when everything committed so far is found again, however the process ends. */
  void writeHeader() throws SQLException {
    lock.lock();
    try {
      WRITE.invokeExact(file);
    } catch (Error e) {
      throw e;
    } catch (Throwable e) {
      throw new SQLException("The header of the database file cannot be written", e);
    } finally {
      lock.unlock();
    }
  }

  /**
   * Writes what open transactions have changed when there is much of it, in a turn, so that H2 does
   * not do it by itself between two steps of another one's commit. A process that is killed then
   * leaves changes that are taken back, by H2 or as {@link Leftovers}.
   */
  void relieve() throws SQLException {
    if (store.getUnsavedMemory() > MUCH) {
      try (var _ = turn()) {
        store.commit();
        writeHeader();
      }
    }
  }

  /** Counts up with every commit. */
  long version() {
    return store.getCurrentVersion();
  }

  /**
   * Writes what is still needed of the emptiest old parts of the file anew, a few megabytes at
   * most, so that their room can be used again. Not by the commits of this very moment: the newest
   * header still counts on the old parts until one that does not is in its place. Not in the middle
   * of work of many rows either: what a killed process left of an open transaction is safe only
   * while the way to take it back was written with it, and roots are collected one by one.
   */
  void tidy() throws SQLException {
    try (var _ = bulkTurn();
        var _ = turn()) {
      rewriteOldParts();
    }
  }

  private void rewriteOldParts() throws SQLException {
    var present = store.registerVersionUsage();
    try {
      if (store.compact(FULL_ENOUGH_PERCENT, BYTES_AT_ONCE)) {
        store.commit();
        writeHeader();
      }
    } finally {
      store.deregisterVersionUsage(present);
    }
  }

  private static ReentrantLock lockOf(FileStore<?> file) {
    try {
      return (ReentrantLock) LOCK.invoke(file);
    } catch (Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("H2 is not as it was", e);
    }
  }
}
