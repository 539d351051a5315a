package io.sentineliq.workbench.platform.persistence.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.platform.persistence.Settling;
import io.sentineliq.workbench.platform.task.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A copy of the file, taken right after a commit, is what a process that is killed there leaves
 * behind. Commits of many sizes, sessions that close and leave gaps: the newest must be found.
 */
class DatabaseFileTest {

  private static final int SESSIONS = 24;
  private static final int COMMITS = 4;
  private static final int MANY = 20_000;
  private static final int LOOKS = 30;

  @TempDir Path folder;

  @Test
  void findsEveryCommitInACopyOfTheOpenFile() throws Exception {
    var store = folder.resolve("store");
    TestStores.createNotes(store, Protection.none());
    try (var open = openNotes(store)) {
      TestStores.run(open.dataSource(), "delete from note");
    }
    var work = new Work();
    for (var session = 0; session < SESSIONS; session++) {
      try (var open = openNotes(store)) {
        for (var commit = 0; commit < COMMITS; commit++) {
          work.commit(open.dataSource());
          assertThat(notesInCopy(store)).as("%d.%d", session, commit).isEqualTo(work.notes);
        }
        work.shorten(open.dataSource());
      }
    }
  }

  /** Two people at once: what one commits makes H2 write what the other is about to. */
  @Test
  void noCommitIsEverThereInPart() throws Exception {
    var store = folder.resolve("store");
    TestStores.createNotes(store, Protection.none());
    var isOver = new AtomicBoolean();
    try (var open = openNotes(store);
        var threads = Executors.newFixedThreadPool(2)) {
      TestStores.run(open.dataSource(), "delete from note");
      var large = threads.submit(() -> commitMany(open.dataSource(), isOver));
      var small = threads.submit(() -> commitNothingMuch(open.dataSource(), isOver));
      try {
        for (var look = 0; look < LOOKS; look++) {
          assertThat(notesInCopy(store) % MANY).as("look %d", look).isZero();
        }
      } finally {
        isOver.set(true);
      }
      assertThat(large.get()).isPositive();
      assertThat(small.get()).isPositive();
    }
  }

  /** More than H2 takes back in memory, so that the file has to be written before it is read. */
  @Test
  void aStoreOpensThatWasKilledInTheMiddleOfMuchWork() throws Exception {
    var store = folder.resolve("store");
    TestStores.createNotes(store, Protection.none());
    try (var open = openNotes(store);
        var unfinished = open.dataSource().getConnection()) {
      TestStores.run(open.dataSource(), "delete from note");
      TestStores.run(
          open.dataSource(),
          "insert into note select x, repeat('saved ', 150) from system_range(1, %d)"
              .formatted(2 * MANY));
      unfinished.setAutoCommit(false);
      try (var statement = unfinished.createStatement()) {
        statement.execute("update note set text = repeat('unsaved ', 120)");
      }
      TestStores.run(open.dataSource(), "insert into note values (-1, 'saved too')");
      var killed = copy(store);
      unfinished.rollback();

      var file = TestStores.database(killed, StoreSecret.none());
      assertThatThrownBy(() -> file.administrator(StoreDatabase.Access.READ))
          .isInstanceOf(SQLException.class);
      try (var again = openNotes(killed);
          var connection = again.dataSource().getConnection()) {
        assertThat(count(connection)).isEqualTo(2 * MANY);
      }
    }
  }

  @Test
  void bulkWorkIsInTheFileOnceItIsSettled() throws Exception {
    var store = storeWithoutNotes();
    try (var open = openNotes(store)) {
      var work = new Work();
      work.commit(open.dataSource());
      var before = work.notes;
      try (var _ = open.bulkTurn()) {
        work.commit(open.dataSource());
      }
      assertThat(notesInCopy(store)).isEqualTo(before);
      open.settle();
      assertThat(notesInCopy(store)).isEqualTo(work.notes);
    }
  }

  @Test
  void aCommitOfAnybodyElseBringsBulkWorkAlong() throws Exception {
    var store = storeWithoutNotes();
    try (var open = openNotes(store)) {
      var work = new Work();
      try (var _ = open.bulkTurn()) {
        work.commit(open.dataSource());
      }
      TestStores.run(open.dataSource(), "insert into note values (-1, 'passing')");
      assertThat(notesInCopy(store)).isEqualTo(work.notes);
    }
  }

  @Test
  void whoHasReadBulkWorkCanAskThatItStays() throws Exception {
    var store = storeWithoutNotes();
    try (var open = openNotes(store)) {
      var work = new Work();
      try (var _ = open.bulkTurn()) {
        work.commit(open.dataSource());
      }
      try (var connection = open.dataSource().getConnection()) {
        assertThat(connection.isWrapperFor(Settling.class)).isTrue();
        assertThat(count(connection)).isEqualTo(work.notes);
        connection.unwrap(Settling.class).settle();
      }
      assertThat(notesInCopy(store)).isEqualTo(work.notes);
    }
  }

  private Path storeWithoutNotes() throws Exception {
    var store = folder.resolve("store");
    TestStores.createNotes(store, Protection.none());
    try (var open = openNotes(store)) {
      TestStores.run(open.dataSource(), "delete from note");
    }
    return store;
  }

  private static int commitMany(DataSource source, AtomicBoolean isOver) throws SQLException {
    var commits = 0;
    while (!isOver.get()) {
      TestStores.run(
          source,
          "insert into note select x, 'one of many' from system_range(0, %d)".formatted(MANY - 1));
      TestStores.run(source, "delete from note where id >= 0");
      commits++;
    }
    return commits;
  }

  private static int commitNothingMuch(DataSource source, AtomicBoolean isOver)
      throws SQLException {
    var commits = 0;
    while (!isOver.get()) {
      TestStores.run(source, "insert into note values (-1, 'passing')");
      TestStores.run(source, "delete from note where id = -1");
      commits++;
    }
    return commits;
  }

  private int notesInCopy(Path store) throws IOException, SQLException {
    var database = TestStores.database(copy(store), StoreSecret.none());
    try (var connection = database.administrator(StoreDatabase.Access.READ)) {
      return count(connection);
    }
  }

  private Path copy(Path store) throws IOException {
    var copy = Files.createDirectories(folder.resolve("copy"));
    for (var name : new String[] {"cases.mv.db", "store.json"}) {
      Files.copy(store.resolve(name), copy.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
    return copy;
  }

  private static LocalDatastore openNotes(Path store) {
    return TestStores.NOTES.open(store, StoreSecret.none(), Progress.unwatched());
  }

  private static int count(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("select count(*) from note where id >= 0")) {
      rows.next();
      return rows.getInt(1);
    }
  }

  /** Commits of up to 100 KiB, the same in every run. */
  private static final class Work {
    private final Random sizes = new Random(1);
    private int notes;

    void commit(DataSource source) throws SQLException {
      var fresh = 1 + sizes.nextInt(120);
      TestStores.run(
          source,
          "insert into note select x, repeat(random_uuid(), 25) from system_range(%d, %d)"
              .formatted(notes, notes + fresh - 1));
      notes += fresh;
    }

    void shorten(DataSource source) throws SQLException {
      TestStores.run(source, "update note set text = 'short' where mod(id, 3) = 0");
    }
  }
}
