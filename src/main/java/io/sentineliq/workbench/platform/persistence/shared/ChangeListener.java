package io.sentineliq.workbench.platform.persistence.shared;

import io.sentineliq.workbench.platform.persistence.Watcher;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Listens on a connection of its own for commits of others. A notification carries nothing, so a
 * lost one is no loss: after every reconnection the watcher looks as well. While the server is away
 * it is asked again after half a second, then after twice as long each time, up to fifteen seconds.
 */
final class ChangeListener implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(ChangeListener.class);
  private static final String CHANNEL = "sentineliq_change";

  /** How often a silent connection is asked whether it is still there. */
  private static final Duration SILENCE = Duration.ofSeconds(10);

  /** What comes within this time of a notification is told with it. */
  private static final Duration PACE = Duration.ofMillis(100);

  private static final Duration FIRST_WAIT = Duration.ofMillis(500);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(15);
  private static final int ANSWER_SECONDS = 5;

  private final DataSource source;
  private final Watcher watcher;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread thread;
  private boolean isAway;
  private Duration wait = FIRST_WAIT;

  /** Listens until it is closed. */
  ChangeListener(DataSource source, Watcher watcher) {
    this.source = source;
    this.watcher = watcher;
    this.thread = Thread.ofPlatform().daemon().name("change-listener").start(this::run);
  }

  @Override
  public void close() {
    closed.countDown();
    try {
      thread.join(SILENCE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    while (isOpen(Duration.ZERO)) {
      try (var connection = source.getConnection()) {
        listen(connection);
      } catch (SQLException e) {
        LOG.info("The server does not answer: {}", e.getMessage());
        left();
      }
    }
  }

  private void listen(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("listen " + CHANNEL);
    }
    wait = FIRST_WAIT;
    if (isAway) {
      isAway = false;
      watcher.back();
    }
    // What was told while nobody listened.
    watcher.changed();
    var notifications = connection.unwrap(PGConnection.class);
    var silence = Duration.ZERO;
    while (isOpen(Duration.ZERO)) {
      if (isTold(notifications, LISTENED)) {
        silence = Duration.ZERO;
        if (isOpen(PACE)) {
          isTold(notifications, Duration.ofMillis(1));
          watcher.changed();
        }
      } else {
        silence = silence.plus(LISTENED);
        if (silence.compareTo(SILENCE) >= 0) {
          requireAnswer(connection);
          silence = Duration.ZERO;
        }
      }
    }
  }

  /** How long one look at the connection takes, after which closing is seen. */
  private static final Duration LISTENED = Duration.ofMillis(500);

  private static boolean isTold(PGConnection connection, Duration time) throws SQLException {
    var told = connection.getNotifications(Math.toIntExact(time.toMillis()));
    return told != null && told.length > 0;
  }

  private static void requireAnswer(Connection connection) throws SQLException {
    if (!connection.isValid(ANSWER_SECONDS)) {
      throw new SQLException("no answer in time", "08006");
    }
  }

  private void left() {
    if (!isAway && isOpen(Duration.ZERO)) {
      isAway = true;
      watcher.away();
    }
    if (isOpen(wait)) {
      var longer = wait.multipliedBy(2);
      wait = longer.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : longer;
    }
  }

  /** Waits, at most until it is closed; whether it is still open. */
  private boolean isOpen(Duration time) {
    try {
      return !closed.await(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
