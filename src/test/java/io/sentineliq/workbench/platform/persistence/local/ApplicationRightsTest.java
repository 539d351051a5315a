package io.sentineliq.workbench.platform.persistence.local;

import static io.sentineliq.workbench.platform.persistence.local.TestStores.run;
import static io.sentineliq.workbench.platform.persistence.local.TestStores.single;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.platform.persistence.h2.AppendOnly;
import io.sentineliq.workbench.platform.task.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.h2.api.ErrorCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody who smuggles SQL into the program's own connections can do: not much. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApplicationRightsTest {

  private final Path folder;
  private final LocalDatastore store;

  ApplicationRightsTest(@TempDir(cleanup = CleanupMode.ALWAYS) Path folder) {
    this.folder = folder;
    this.store = TestStores.create(folder.resolve("store"));
  }

  @BeforeAll
  void putAFileWithinReach() throws Exception {
    Files.writeString(folder.resolve("secret.csv"), "a,b\n1,2\n");
  }

  @AfterAll
  void close() {
    store.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "create alias run for 'java.lang.System.exit'",
        "create alias run as 'void run() { System.exit(1); }'",
        "create aggregate run for 'java.lang.Object'",
        "create trigger t before insert on alert call 'java.lang.Object'",
        "create table mine (id int)",
        "create global temporary table mine (id int)",
        "create view mine as select * from alert",
        "create linked table mine ('', 'jdbc:h2:mem:', 'sa', '', 'x')",
        "create schema mine",
        "create sequence mine",
        "create domain mine as int",
        "create constant mine value 1",
        "create index mine on alert (title)",
        "create user mine password 'x'",
        "create role mine",
        "alter table alert add column mine int",
        "alter table audit_log set referential_integrity false",
        "alter user workbench admin true",
        "alter user store_admin set password 'x'",
        "grant all on audit_log to workbench",
        "drop table alert",
        "drop trigger audit_log_append_only",
        "drop all objects",
        "truncate table audit_log",
        "select * from csvread('FOLDER/secret.csv')",
        "call csvwrite('FOLDER/out.csv', 'select 1')",
        "select file_read('FOLDER/secret.csv')",
        "call file_write('x', 'FOLDER/out')",
        "script to 'FOLDER/out.sql'",
        "script",
        "runscript from 'FOLDER/secret.csv'",
        "backup to 'FOLDER/out.zip'",
        "set write_delay 500",
        "set trace_level_file 3",
        "set db_close_delay 10",
        "set exclusive 1",
        "set referential_integrity false",
        "set allow_literals none",
        "checkpoint sync",
        "analyze",
        "shutdown",
        "call abort_session(1)",
        "call cancel_session(1)",
        "update audit_log set action = 'X'",
        "delete from audit_log",
        "merge into audit_log (workspace_id, seq) key (workspace_id, seq) values (random_uuid(),"
            + " 1)",
        "delete from workspace",
        "insert into \"flyway_schema_history\" select * from \"flyway_schema_history\"",
        "update \"flyway_schema_history\" set \"success\" = false",
        "delete from \"flyway_schema_history\""
      })
  void refuses(String sql) throws SQLException {
    try (var connection = store.dataSource().getConnection();
        var statement = connection.createStatement()) {
      var filled = sql.replace("FOLDER", folder.toString());

      assertThatThrownBy(() -> statement.execute(filled))
          .isInstanceOfSatisfying(
              SQLException.class,
              error ->
                  assertThat(error.getErrorCode())
                      .as(error.getMessage())
                      .isIn(ErrorCode.ADMIN_RIGHTS_REQUIRED, ErrorCode.NOT_ENOUGH_RIGHTS_FOR_1));
      assertThat(folder.toFile().list()).containsOnly("secret.csv", "store");
    }
  }

  @Test
  void grantsEveryTableWhatItsKindNeeds() throws SQLException {
    var rights = rights();

    assertThat(rights.remove("AUDIT_LOG")).isEqualTo("[INSERT, SELECT]");
    assertThat(rights.remove("LOG_NODE")).isEqualTo("[INSERT, SELECT]");
    assertThat(rights.remove("EVIDENCE")).isEqualTo("[INSERT, SELECT]");
    assertThat(rights.remove("CUSTODY_LOG")).isEqualTo("[INSERT, SELECT]");
    assertThat(rights.remove("IMPORTED_BAG")).isEqualTo("[INSERT, SELECT]");
    assertThat(rights.remove("IMPORTED_FILE")).isEqualTo("[INSERT, SELECT]");
    assertThat(rights.remove("TRUSTED_TIME")).isEqualTo("[INSERT, SELECT]");
    assertThat(rights.remove("WORKSPACE_TOMBSTONE")).isEqualTo("[INSERT, SELECT]");
    assertThat(rights.remove("SIGNED_REPORT")).isEqualTo("[INSERT, SELECT]");
    assertThat(rights.remove("WORKSPACE")).isEqualTo("[INSERT, SELECT, UPDATE]");
    assertThat(rights.remove("TEXT_REVISION")).isEqualTo("[DELETE, INSERT, SELECT]");
    assertThat(rights.remove("flyway_schema_history")).isEqualTo("[SELECT]");
    assertThat(rights).hasSizeGreaterThan(15);
    assertThat(rights)
        .allSatisfy(
            (table, granted) ->
                assertThat(granted).as(table).isEqualTo("[DELETE, INSERT, SELECT, UPDATE]"));
  }

  @Test
  void coversTheTablesOfANewVersion(@TempDir Path other) throws SQLException {
    var older = TestStores.keeper(TestSchema.of(TestSchema.NOTES));
    older.create(other.resolve("s"), TestStores.encrypted()).datastore().close();
    var newer =
        TestStores.keeper(
            TestSchema.of(
                TestSchema.NOTES,
                "create table tag (id int); create table diary (id int);"
                    + " create trigger kept before update, delete on diary for each row call '"
                    + AppendOnly.class.getName()
                    + "'"));

    try (var opened = newer.open(other.resolve("s"), TestStores.secret(), Progress.unwatched())) {
      run(opened.dataSource(), "insert into tag values (1)");
      run(opened.dataSource(), "delete from tag");
      run(opened.dataSource(), "insert into diary values (1)");
      assertThatThrownBy(() -> run(opened.dataSource(), "delete from diary"))
          .hasMessageContaining("Not enough rights");
    }
  }

  @Test
  void seesNoOtherUserOrPassword() throws SQLException {
    assertThat(single(store.dataSource(), "select count(*) from information_schema.users"))
        .isEqualTo("1");
    try (var connection = store.dataSource().getConnection()) {
      assertThat(connection.getMetaData().getURL())
          .doesNotContainIgnoringCase("password")
          .doesNotContain("lantern");
      assertThat(connection.getMetaData().getUserName()).isEqualTo("WORKBENCH");
      assertThat(connection.getAutoCommit()).isFalse();
      assertThat(connection.getTransactionIsolation())
          .isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
    }
  }

  @Test
  void cannotLockTheProgramOutByChangingItsOwnPassword(@TempDir Path other) throws SQLException {
    TestStores.createNotes(other.resolve("s"), TestStores.encrypted());
    try (var opened = TestStores.openNotes(other.resolve("s"))) {
      run(opened.dataSource(), "alter user workbench set password 'mine'");
    }

    try (var opened = TestStores.openNotes(other.resolve("s"))) {
      assertThat(single(opened.dataSource(), "select count(*) from note")).isEqualTo("1");
    }
  }

  private Map<String, String> rights() throws SQLException {
    var granted = new TreeMap<String, TreeSet<String>>();
    var sql =
        "select t.table_name, p.privilege_type from information_schema.tables t"
            + " left join information_schema.table_privileges p"
            + " on p.table_schema = t.table_schema and p.table_name = t.table_name"
            + " and p.grantee = 'WORKBENCH'"
            + " where t.table_schema = 'PUBLIC' and t.table_type = 'BASE TABLE'";
    try (var administrator =
            TestStores.database(folder.resolve("store")).administrators().getConnection();
        var statement = administrator.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        granted
            .computeIfAbsent(rows.getString(1), table -> new TreeSet<>())
            .add(String.valueOf(rows.getString(2)));
      }
    }
    var rights = new TreeMap<String, String>();
    granted.forEach((table, privileges) -> rights.put(table, privileges.toString()));
    return rights;
  }
}
