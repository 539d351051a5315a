package io.sentineliq.workbench.platform.persistence.local;

import static io.sentineliq.workbench.platform.persistence.local.TestStores.openNotes;
import static io.sentineliq.workbench.platform.persistence.local.TestStores.run;
import static io.sentineliq.workbench.platform.persistence.local.TestStores.single;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.h2.api.ErrorCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Work that is stopped in the middle does not harm the store. */
@Timeout(120)
class CancellingTest {

  /** Hours of reading. */
  private static final String LONG =
      "select count(*) from note a, note b, note c where a.text < b.text || c.text";

  @TempDir Path folder;
  private LocalDatastore store;

  @BeforeEach
  void fillAStore() throws SQLException {
    TestStores.createNotes(folder.resolve("store"), TestStores.encrypted());
    store = openNotes(folder.resolve("store"));
    run(
        store.dataSource(),
        "insert into note select x, x || repeat(random_uuid(), 25) from system_range(2, 5000)");
    store.close();
    store = openNotes(folder.resolve("store"));
    try (var administrator =
            TestStores.database(folder.resolve("store")).administrators().getConnection();
        var statement = administrator.createStatement()) {
      statement.execute("set cache_size 256");
    }
  }

  @AfterEach
  void close() throws SQLException {
    store.close();
    try (var reopened = openNotes(folder.resolve("store"))) {
      assertThat(single(reopened.dataSource(), "select count(*) from note")).isEqualTo("5000");
    }
  }

  @Test
  void cancelsALongQueryAndStaysUsable() throws Exception {
    try (var connection = store.dataSource().getConnection();
        var statement = connection.createStatement()) {
      var outcome = CompletableFuture.supplyAsync(() -> codeOf(statement));
      while (!outcome.isDone()) {
        // Before the query has begun a cancel does nothing: it is repeated.
        statement.cancel();
        TimeUnit.MILLISECONDS.sleep(20);
      }

      assertThat(outcome.get()).isEqualTo(ErrorCode.STATEMENT_WAS_CANCELED);
      connection.rollback();
      try (var next = connection.createStatement();
          var rows = next.executeQuery("select count(*) from note")) {
        rows.next();
        assertThat(rows.getInt(1)).isEqualTo(5_000);
      }
    }
    assertUsable();
  }

  @Test
  void staysUsableWhenAThreadIsInterruptedAgainstTheRules() throws Exception {
    for (var i = 0; i < 10; i++) {
      // Reads the file, row by row: the cache is smaller than the table.
      var query = "select count(*) from note where text like '%" + (1_000 + i) + "%'";
      var thread = Thread.ofPlatform().start(() -> ignoreOutcome(query));
      for (var k = 0; k < 20 && thread.isAlive(); k++) {
        TimeUnit.MILLISECONDS.sleep(5);
        thread.interrupt();
      }
      thread.join();
    }
    assertUsable();
  }

  @Test
  void staysUsableWhenAWriterIsInterruptedAgainstTheRules() throws Exception {
    var thread =
        Thread.ofVirtual()
            .start(() -> ignoreOutcome("update note set text = text || 'x' where id > 1"));
    for (var k = 0; k < 50 && thread.isAlive(); k++) {
      TimeUnit.MILLISECONDS.sleep(5);
      thread.interrupt();
    }
    thread.join();
    assertUsable();
  }

  @Test
  void closesWhileAQueryRunsAndAConnectionIsOut() throws Exception {
    var idle = store.dataSource().getConnection();
    idle.createStatement().execute("update note set text = 'never committed' where id = 2");
    var busy = store.dataSource().getConnection();
    var statement = busy.createStatement();
    var outcome = CompletableFuture.supplyAsync(() -> codeOf(statement));
    TimeUnit.MILLISECONDS.sleep(300);

    var start = System.nanoTime();
    store.close();

    assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start)).isLessThan(60);
    assertThat(outcome.get(60, TimeUnit.SECONDS)).isNotZero();
    assertThatThrownBy(idle::createStatement).isInstanceOf(SQLException.class);
  }

  private void assertUsable() throws SQLException {
    run(store.dataSource(), "update note set text = 'changed' where id = 1");
    assertThat(single(store.dataSource(), "select text from note where id = 1"))
        .isEqualTo("changed");
    store.checkpoint();
  }

  private static int codeOf(Statement statement) {
    try {
      statement.executeQuery(LONG).close();
      return 0;
    } catch (SQLException e) {
      return e.getErrorCode();
    }
  }

  /** The interrupted thread itself may see any outcome; the others must not notice. */
  private void ignoreOutcome(String sql) {
    try (var connection = store.dataSource().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
      connection.commit();
    } catch (SQLException e) {
      assertThat(e.getErrorCode()).isNotEqualTo(ErrorCode.DATABASE_IS_CLOSED);
    }
  }
}
