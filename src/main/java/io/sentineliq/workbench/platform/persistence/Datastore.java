package io.sentineliq.workbench.platform.persistence;

import io.sentineliq.workbench.platform.change.ChangeFeed;
import java.util.Optional;
import javax.sql.DataSource;

/** An open store, local or shared. Closing it ends every connection. */
public interface Datastore extends AutoCloseable {

  /** What the status bar says about the store. */
  StoreInfo info();

  /** Which database speaks. */
  DatabaseKind database();

  /** Connections with the rights of an ordinary user, auto-commit off. */
  DataSource dataSource();

  /**
   * Renews what the database knows about its tables and plans its queries by. Worth calling while
   * much is added to an empty store: until then lookups by key may be planned as scans.
   */
  void refreshStatistics();

  /** Where the bytes of evidence lie, when that is not in the database itself. */
  default Optional<VaultPlace> vaultPlace() {
    return Optional.empty();
  }

  /**
   * Tells {@code watcher} what happens in the store from outside, until the result is closed. A
   * store that only this program opens has nothing to tell.
   */
  default ChangeFeed.Subscription watch(Watcher watcher) {
    return () -> {};
  }

  /** Who else looks at a record of the store. */
  default Presence presence() {
    return Presence.NOBODY;
  }

  /**
   * Removes everything of a workspace whose history has just told its end, and keeps {@code words}.
   * A server does so by a function of its own.
   */
  default void bury(LastWords words) {
    throw new IllegalStateException("this store buries by a function");
  }

  /**
   * Returns when everything that was committed survives the end of this process. Only commits in a
   * {@link #bulkTurn()} need it; the others do so when they return.
   */
  default void settle() {}

  @Override
  void close();

  /** The right to store much at once, until it is closed. */
  @FunctionalInterface
  interface Turn extends AutoCloseable {
    @Override
    void close();
  }

  /**
   * Waits until it is the caller's turn to store much in one transaction. A store that can be
   * written by one at a time gives turns, so that nobody waits for a lock until it times out. Such
   * a store may keep what is committed in a turn in memory for some seconds; see {@link #settle}.
   */
  default Turn bulkTurn() {
    return () -> {};
  }
}
