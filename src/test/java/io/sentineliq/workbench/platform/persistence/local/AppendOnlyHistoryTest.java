package io.sentineliq.workbench.platform.persistence.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.platform.persistence.h2.AppendOnly;
import io.sentineliq.workbench.platform.task.Progress;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The trigger holds against the administrator, whom no missing right stops. */
class AppendOnlyHistoryTest {

  private static final String HISTORY =
      "create table history (id int primary key, user_id int, what varchar(100), doc json, bytes"
          + " varbinary, long_text clob, long_bytes blob, words varchar(10) array, at timestamp(6)"
          + " with time zone);create table plain_history (id int primary key);create trigger"
          + " history_kept before update, delete on history for each row call '%s';create trigger"
          + " plain_kept before update, delete on plain_history for each row call '%s'";
  private static final String ROW =
      "insert into history values (1, 7, 'text', json '{\"a\":[1]}', x'0102', repeat('long', 5000),"
          + " repeat(x'61', 9000), array['a', 'b'], timestamp with time zone '2026-01-02"
          + " 03:04:05.678901+00')";

  @TempDir Path folder;
  private LocalDatastore store;
  private Connection administrator;

  @BeforeEach
  void createStore() throws SQLException {
    var trigger = AppendOnly.class.getName();
    store =
        TestStores.keeper(TestSchema.of(HISTORY.formatted(trigger, trigger)))
            .create(folder.resolve("store"), TestStores.encrypted())
            .datastore();
    administrator = TestStores.database(folder.resolve("store")).administrators().getConnection();
    execute(ROW);
    execute("insert into plain_history values (1)");
  }

  @AfterEach
  void close() throws SQLException {
    administrator.close();
    store.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "delete from history",
        "delete from plain_history",
        "update plain_history set id = 2",
        "update history set what = 'other'",
        "update history set id = 2",
        "update history set user_id = 8",
        "update history set user_id = user_id",
        "update history set user_id = null, what = 'other'",
        "update history set user_id = null, doc = json '{\"a\":[2]}'",
        "update history set user_id = null, bytes = x'0103'",
        "update history set user_id = null, long_text = repeat('lonh', 5000)",
        "update history set user_id = null, long_bytes = repeat(x'62', 9000)",
        "update history set user_id = null, words = array['a', 'c']",
        "update history set user_id = null, at = at + interval '1' second",
        "update history set user_id = null, what = null",
        "merge into history (id, what) values (1, 'other')"
      })
  void refuses(String sql) throws SQLException {
    assertRefused(sql);
    assertThat(count("where user_id = 7 and what = 'text'")).isEqualTo(1);
  }

  @Test
  void letsAPersonBeForgottenOnce() throws SQLException {
    execute("update history set user_id = null");

    assertThat(count("where user_id is null and what = 'text'")).isEqualTo(1);
    assertRefused("update history set user_id = null");
    assertRefused("update history set user_id = 7");
  }

  @Test
  void letsRowsBeAdded() throws SQLException {
    execute("insert into history (id) values (2)");

    assertThat(count("")).isEqualTo(2);
  }

  @Test
  void isThereAgainAfterOpening() throws SQLException {
    administrator.close();
    store.close();
    var trigger = AppendOnly.class.getName();
    store =
        TestStores.keeper(TestSchema.of(HISTORY.formatted(trigger, trigger)))
            .open(folder.resolve("store"), TestStores.secret(), Progress.unwatched());
    administrator = TestStores.database(folder.resolve("store")).administrators().getConnection();

    refuses("delete from history");
    letsAPersonBeForgottenOnce();
  }

  private void assertRefused(String sql) {
    assertThatThrownBy(() -> execute(sql))
        .hasMessageContaining("append-only")
        .isInstanceOfSatisfying(
            SQLException.class,
            error -> assertThat(error.getSQLState()).isEqualTo(AppendOnly.REFUSED));
  }

  private void execute(String sql) throws SQLException {
    try (var statement = administrator.createStatement()) {
      statement.execute(sql);
    }
  }

  private int count(String condition) throws SQLException {
    try (var statement = administrator.createStatement();
        var rows = statement.executeQuery("select count(*) from history " + condition)) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
