package io.sentineliq.workbench.platform.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.sentineliq.workbench.support.OnEachServer;
import io.sentineliq.workbench.support.PostgresServer;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Attacks of an ordinary member on what is not theirs to see or to rewrite, by the numbers of
 * {@code src/docs/attacks.md}, which also names those that other tests hold.
 */
@OnEachServer
class AttackTest extends Attacked {

  @Test
  @DisplayName("R1 no setting that can be set opens another workspace")
  void noSettingOpensAnotherWorkspace() throws SQLException {
    try (var ben = fixture.raw("ben")) {
      for (var setting :
          new String[] {"app.workspace", "sentineliq.workspace", "sentineliq.login"}) {
        execute(ben, "set " + setting + " = '" + alder + "'");
      }
      assertThat(single(ben, "select count(*) from alert")).isEqualTo("0");
      ben.rollback();
    }
  }

  @Test
  @DisplayName("R2 a definer function answers for who asks, not for its owner")
  void aFunctionAnswersForWhoAsks() throws SQLException {
    try (var mia = fixture.raw("mia")) {
      assertThat(single(mia, "select my_workspaces()")).isEqualTo("{" + alder + "}");
      assertThat(single(mia, "select username from user_account where id = my_account()"))
          .isEqualTo("mia");
      mia.rollback();
    }
  }

  @Test
  @DisplayName("R5 membership is asked once per statement, on every table")
  void membershipIsAskedOncePerStatement() throws SQLException {
    try (var mia = fixture.raw("mia")) {
      for (var table : new String[] {"alert", "observable", "incident", "case_file", "audit_log"}) {
        var plan = single(mia, "explain (format json) select count(*) from " + table);
        assertThat(plan).as(table).contains("InitPlan");
        assertThat(plan.replaceAll("(?s).*\"Filter\": \"([^\"]*)\".*", "$1"))
            .as(table)
            .doesNotContain("my_workspaces()");
      }
      mia.rollback();
    }
  }

  @Test
  @DisplayName("R8 a row is neither written into another workspace nor moved there")
  void noRowGoesIntoAnotherWorkspace() throws SQLException {
    var birch = fixture.birch().membership().workspaceId();
    try (var mia = fixture.raw("mia")) {
      refused(mia, "update observable set workspace_id = '" + birch + "'");
      refused(
          mia,
          "insert into alert_tag (workspace_id, alert_id, tag) select '"
              + birch
              + "', id, 'x' from alert limit 1");
    }
  }

  @Test
  @DisplayName("R11 nobody takes all connections of the server")
  void connectionsArePerPersonLimited() throws SQLException {
    try (var mia = fixture.raw("mia")) {
      assertThat(single(mia, "select rolconnlimit from pg_roles where rolname = session_user"))
          .isEqualTo("40");
      refused(mia, "alter role mia connection limit -1");
    }
  }

  @Test
  @DisplayName("R15 what the server says of an error carries no row into the log")
  void errorsCarryNoRows() throws SQLException {
    try (var store = signIn("mia");
        var connection = store.dataSource().getConnection();
        var insert =
            connection.prepareStatement(
                "insert into alert_tag (workspace_id, alert_id, tag) select ?,"
                    + " (select id from alert order by id limit 1), ?")) {
      for (var i = 0; i < 2; i++) {
        insert.setObject(1, alder);
        insert.setString(2, "operation-nightjar");
        insert.addBatch();
      }
      var error = catchThrowableOfType(BatchUpdateException.class, insert::executeBatch);
      assertThat(error.getSQLState()).isEqualTo("23505");
      for (Throwable cause = error; cause != null; cause = cause.getCause()) {
        assertThat(String.valueOf(cause.getMessage())).doesNotContain("nightjar", alder.toString());
      }
      assertThat(error.getNextException().getMessage()).doesNotContain("nightjar");
      connection.rollback();
    }
  }

  @Test
  @DisplayName("R16 every connection is the person's own")
  void everyConnectionIsThePersonsOwn() throws SQLException {
    try (var store = signIn("mia");
        var connection = store.dataSource().getConnection()) {
      assertThat(single(connection, "select session_user")).isEqualTo("mia");
    }
  }

  @Test
  @DisplayName("R18 bytes and found texts are read only after the history says who reads and why")
  void nothingIsReadWithoutATrace() throws SQLException {
    try (var ana = fixture.raw("ana")) {
      for (var table : new String[] {"vault_chunk", "vault_content", "detection_content"}) {
        refused(ana, "select * from " + table);
      }
      refused(ana, "select read_content(workspace_id, id, 0, 1) from evidence");
      refused(ana, "select read_detection_text(workspace_id, id) from detection");
      refused(ana, "select read_detection_texts('" + alder + "', '" + UUID.randomUUID() + "', 9)");
    }
  }

  @Test
  @DisplayName("R19 no table takes a change without an entry")
  void aChangeWithoutAnEntryIsRefused() throws SQLException {
    try (var mia = fixture.raw("mia")) {
      execute(mia, "update observable set description = 'quietly'");
      assertThatThrownBy(mia::commit).hasMessageContaining("a change without an audit entry");
    }
  }

  @ParameterizedTest
  @DisplayName("R20 secrets can be selected by nobody")
  @ValueSource(strings = {"user_credential", "user_backup_code", "leak_key"})
  void secretsAreSealed(String table) throws SQLException {
    try (var ana = fixture.raw("ana")) {
      refused(ana, "select * from " + table);
      refused(ana, "insert into " + table + " default values");
      refused(ana, "delete from " + table);
    }
  }

  @ParameterizedTest
  @DisplayName("B3 history is only added to, whoever tries")
  @ValueSource(
      strings = {
        "audit_log",
        "custody_log",
        "log_node",
        "evidence",
        "imported_bag",
        "imported_file",
        "signed_report",
        "trusted_time"
      })
  void historyIsAppendOnly(String table) throws SQLException {
    try (var ana = fixture.raw("ana")) {
      for (var sql :
          new String[] {
            "update %s set workspace_id = workspace_id",
            "delete from %s",
            "truncate %s cascade",
            "alter table %s disable trigger all",
            "alter table %s no force row level security",
            "drop table %s cascade",
            "set session_replication_role = replica",
          }) {
        refused(ana, sql.formatted(table));
      }
    }
    try (var owner = fixture.everything()) {
      execute(owner, "set local role sentineliq_owner");
      var point = owner.setSavepoint();
      for (var sql :
          new String[] {"update %s set workspace_id = gen_random_uuid()", "truncate %s cascade"}) {
        assertThatThrownBy(() -> execute(owner, sql.formatted(table)))
            .hasMessageContaining("append-only");
        owner.rollback(point);
      }
      owner.rollback();
    }
  }

  @Test
  @DisplayName("B3 an entry has the actor, time and place the server sees, whatever is asked for")
  void anEntryCannotBeForged() throws SQLException {
    try (var mia = fixture.raw("mia")) {
      refused(
          mia,
          "insert into audit_log select workspace_id, seq + 1, occurred_at, user_id, actor_id,"
              + " 'ana', 'The ana', workstation, ip_address, action, resource, resource_id,"
              + " payload, envelope from audit_log");
      execute(mia, "select append_audit('" + alder + "', 'A', 'B', 'c', '{}', 'ana')");
      assertThat(
              single(
                  mia,
                  "select actor_login || ' ' || (occurred_at > now() - interval '1 minute') from"
                      + " audit_log order by seq desc limit 1"))
          .isEqualTo("mia true");
      mia.rollback();
    }
  }

  private SharedDatastore signIn(String login) throws SQLException {
    try (var raw = fixture.raw(login)) {
      var name = single(raw, "select current_database()");
      return SharedDatastore.open(
          SharedAddress.parse(PostgresServer.of(database).url(name)),
          login,
          WorkspaceFixture.PASSWORD.toCharArray());
    }
  }
}
