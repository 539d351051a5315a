package io.sentineliq.workbench.platform.persistence;

import io.sentineliq.workbench.platform.persistence.CancellableConnections.Cancellable;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.hibernate.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Cancels the statements of one piece of work until it has ended: a single attempt can fall between
 * two statements and be lost. Nothing is cancelled after the end, when the transaction is committed
 * or rolled back and the connection may serve somebody else.
 */
final class Interruption implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Interruption.class);
  private static final Duration PAUSE = Duration.ofMillis(50);

  private final Cancellable connection;
  private boolean hasEnded;

  private Interruption(Cancellable connection) {
    this.connection = connection;
  }

  static Interruption of(Session session) {
    return new Interruption(
        session.doReturningWork(connection -> connection.unwrap(Cancellable.class)));
  }

  /** Begins to cancel; returns at once. */
  void begin() {
    Thread.ofPlatform().daemon().name("cancelling").start(this::cancelUntilTheEnd);
  }

  @Override
  public synchronized void close() {
    hasEnded = true;
  }

  private void cancelUntilTheEnd() {
    while (cancelOnce()) {
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  private synchronized boolean cancelOnce() {
    if (!hasEnded) {
      try {
        connection.cancelRunning();
      } catch (SQLException e) {
        LOG.debug("A statement ended by itself: {}", e.getSQLState());
      }
    }
    return !hasEnded;
  }
}
