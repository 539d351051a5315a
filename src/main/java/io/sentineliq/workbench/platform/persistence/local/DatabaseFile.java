package io.sentineliq.workbench.platform.persistence.local;

import io.sentineliq.workbench.platform.persistence.ConnectionProxies.Call;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.message.DbException;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.RandomAccessStore;
import org.h2.mvstore.cache.CacheLongKeyLIRS;
import org.jspecify.annotations.Nullable;

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
 * <p>A commit writes every page that was changed, and one of many rows has changed most pages of
 * each index that follows no order of time. So bulk work is committed in memory and written some
 * seconds later, or with whatever else is committed. What a killed process loses then is the newest
 * of the bulk work alone, as if it had been killed a little earlier.
 *
 * <p>Nor does H2 reuse the room of old versions when commits are written at once: the thread that
 * would is the one that delays them.
 */
final class DatabaseFile {

  private static final MethodHandle WRITE;
  private static final MethodHandle LOCK;
  private static final Field LIMIT;
  private static final Field DELAY;
  private static final Field CONTENTS;

  static {
    try {
      var insider = MethodHandles.privateLookupIn(RandomAccessStore.class, MethodHandles.lookup());
      WRITE =
          insider.findVirtual(
              RandomAccessStore.class, "writeCleanShutdownMark", MethodType.methodType(void.class));
      LOCK = insider.findGetter(FileStore.class, "saveChunkLock", ReentrantLock.class);
      LIMIT = accessible(MVStore.class, "autoCommitMemory");
      DELAY = accessible(FileStore.class, "autoCommitDelay");
      CONTENTS = accessible(FileStore.class, "chunksToC");
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /**
   * As H2 counts, which is two to three times what the pages take: it counts a value once for each
   * index and once more for the way to take it back, and all of them share it.
   */
  private static final long MUCH = Math.min(256 << 20, Runtime.getRuntime().maxMemory() / 8 * 3);

  private static final long TOO_MUCH =
      Math.min(512 << 20, Runtime.getRuntime().maxMemory() / 4 * 3);
  private static final long LATEST_NANOS = Duration.ofSeconds(5).toNanos();
  private static final int AT_ONCE = 0;
  private static final int WHEN_ASKED = Integer.MAX_VALUE;
  private static final long CONTENTS_BYTES = 16 << 20;

  private static final int FULL_ENOUGH_PERCENT = 50;
  private static final int BYTES_AT_ONCE = 4 << 20;

  private final MVStore store;
  private final RandomAccessStore file;
  private final ReentrantLock lock;
  private final ReentrantLock turns = new ReentrantLock(true);
  private final ReentrantLock bulk = new ReentrantLock(true);
  private volatile boolean isUnsettled;
  private long settledAt = System.nanoTime();

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
    prepare(store);
    return new DatabaseFile(store, (RandomAccessStore) store.getFileStore());
  }

  /**
   * Lets H2 keep much in memory, which one statement alone must fill; it takes 19 MB at most. And
   * lets it keep the tables of contents of the parts of the file: of its 1 MiB a sixteenth is the
   * most for one of them, so that those of large commits are read again for each page that is given
   * up.
   */
  private static void prepare(MVStore store) {
    try {
      LIMIT.setInt(store, (int) TOO_MUCH);
      ((CacheLongKeyLIRS<?>) CONTENTS.get(store.getFileStore())).setMaxMemory(CONTENTS_BYTES);
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

  /** Ends a transaction that has changed something; a commit is in the file when this returns. */
  @Nullable Object end(Call call) throws Throwable {
    try (var _ = turn()) {
      var isCommit = call.name().equals("commit");
      if (isCommit && mayWait()) {
        isUnsettled = true;
        return inMemory(call);
      }
      var result = call.pass();
      if (isCommit) {
        settled();
      }
      return result;
    }
  }

  private boolean mayWait() {
    return bulk.isHeldByCurrentThread()
        && store.getUnsavedMemory() < MUCH
        && System.nanoTime() - settledAt < LATEST_NANOS;
  }

  private @Nullable Object inMemory(Call call) throws Throwable {
    DELAY.setInt(file, WHEN_ASKED);
    try {
      return call.pass();
    } finally {
      DELAY.setInt(file, AT_ONCE);
    }
  }

  private void settled() throws SQLException {
    writeHeader();
    isUnsettled = false;
    settledAt = System.nanoTime();
  }

  /** Returns when bulk work that was committed is found again too, however the process ends. */
  void settle() throws SQLException {
    if (isUnsettled) {
      write();
    }
  }

  private void write() throws SQLException {
    try (var _ = turn()) {
      store.commit();
      settled();
    } catch (MVStoreException e) {
      throw DbException.toSQLException(e);
    }
  }

  /** Returns when everything written so far is found again, however the process ends. */
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
      write();
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
        settled();
      }
    } finally {
      store.deregisterVersionUsage(present);
    }
  }

  private static Field accessible(Class<?> type, String name) throws NoSuchFieldException {
    var field = type.getDeclaredField(name);
    field.setAccessible(true);
    return field;
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
