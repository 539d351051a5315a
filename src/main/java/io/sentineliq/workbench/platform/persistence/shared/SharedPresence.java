package io.sentineliq.workbench.platform.persistence.shared;

import io.sentineliq.workbench.platform.change.ChangeFeed;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.persistence.Presence;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who has which record open, as shared advisory locks on a connection of its own: whoever holds the
 * lock of a record shows it, and a program that dies lets go by dying. The key of a lock is a
 * digest of the record's random id, so it says something only to those who know the record. Comings
 * and goings are told by a notification that carries nothing; besides, it is looked every half
 * minute.
 */
final class SharedPresence implements Presence, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(SharedPresence.class);
  private static final String CHANNEL = "sentineliq_presence";
  private static final Duration LISTENED = Duration.ofMillis(500);
  private static final Duration AGAIN = Duration.ofSeconds(30);
  private static final Duration RETRY = Duration.ofSeconds(5);

  /** The names are read from accounts, of which a person sees those of their workspaces. */
  private static final String OTHERS =
      """
      select distinct u.display_name
      from pg_locks l
      join pg_stat_activity s on s.pid = l.pid
      join user_account u on u.database_role = s.usename
      where l.locktype = 'advisory' and l.objsubid = 1 and l.granted
        and l.classid::bigint = ? and l.objid::bigint = ?
        and l.database = (select d.oid from pg_database d where d.datname = current_database())
        and s.usename <> session_user
      order by u.display_name\
      """;

  private final DataSource source;
  private final List<Attendance> wanted = new CopyOnWriteArrayList<>();
  private final CountDownLatch closed = new CountDownLatch(1);
  private @Nullable Thread thread;

  SharedPresence(DataSource source) {
    this.source = source;
  }

  @Override
  public synchronized ChangeFeed.Subscription attend(
      SubjectRef subject, Consumer<List<String>> others) {
    var attendance = new Attendance(key(subject), others);
    wanted.add(attendance);
    if (thread == null) {
      thread = Thread.ofVirtual().name("presence").start(this::run);
    }
    return () -> wanted.remove(attendance);
  }

  @Override
  public void close() {
    closed.countDown();
  }

  private void run() {
    while (isOpen(Duration.ZERO)) {
      try (var connection = source.getConnection()) {
        serve(connection);
      } catch (SQLException e) {
        LOG.info("Who else is there is not known: {}", e.getMessage());
        wanted.forEach(attendance -> attendance.tell(List.of()));
        isOpen(RETRY);
      }
    }
  }

  private void serve(Connection connection) throws SQLException {
    execute(connection, "listen " + CHANNEL);
    var held = new HashSet<Long>();
    var looked = new HashMap<Attendance, Long>();
    while (isOpen(Duration.ZERO)) {
      if (settle(connection, held)) {
        execute(connection, "notify " + CHANNEL);
      }
      var told =
          connection
              .unwrap(PGConnection.class)
              .getNotifications(Math.toIntExact(LISTENED.toMillis()));
      look(connection, looked, told != null && told.length > 0);
    }
  }

  /** Takes and leaves locks until those are held that are wanted; whether there were any. */
  private boolean settle(Connection connection, Set<Long> held) throws SQLException {
    var needed = new HashSet<Long>();
    wanted.forEach(attendance -> needed.add(attendance.key));
    var changed = false;
    for (var key : List.copyOf(held)) {
      if (!needed.contains(key)) {
        lock(connection, "select pg_advisory_unlock_shared(?)", key);
        changed |= held.remove(key);
      }
    }
    for (var key : needed) {
      if (held.add(key)) {
        lock(connection, "select pg_try_advisory_lock_shared(?)", key);
        changed = true;
      }
    }
    return changed;
  }

  private void look(Connection connection, Map<Attendance, Long> looked, boolean isTold)
      throws SQLException {
    looked.keySet().retainAll(wanted);
    var now = System.nanoTime();
    for (var attendance : wanted) {
      var last = looked.get(attendance);
      if (last == null || isTold || now - last > AGAIN.toNanos()) {
        looked.put(attendance, now);
        attendance.tell(others(connection, attendance.key));
      }
    }
  }

  private static List<String> others(Connection connection, long key) throws SQLException {
    try (var statement = connection.prepareStatement(OTHERS)) {
      statement.setLong(1, key >>> Integer.SIZE);
      statement.setLong(2, key & 0xFFFF_FFFFL);
      try (var rows = statement.executeQuery()) {
        var names = new ArrayList<String>();
        while (rows.next()) {
          names.add(rows.getString(1));
        }
        return names;
      }
    }
  }

  private static void lock(Connection connection, String sql, long key) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      statement.setLong(1, key);
      statement.execute();
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static long key(SubjectRef subject) {
    try {
      var text = subject.kind() + ":" + subject.id();
      var digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(digest).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
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

  /** One screen that shows a record; told only what is new. */
  private static final class Attendance {
    private final long key;
    private final Consumer<List<String>> listener;
    private List<String> last = List.of();

    Attendance(long key, Consumer<List<String>> listener) {
      this.key = key;
      this.listener = listener;
    }

    void tell(List<String> others) {
      if (!others.equals(last)) {
        last = List.copyOf(others);
        listener.accept(last);
      }
    }
  }
}
