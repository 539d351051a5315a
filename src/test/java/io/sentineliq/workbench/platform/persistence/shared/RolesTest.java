package io.sentineliq.workbench.platform.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.support.OnEachServer;
import io.sentineliq.workbench.support.Specimens;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.PGConnection;

/** What a member with psql in hand cannot do, statement by statement. */
@OnEachServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RolesTest {

  @Parameter TestDatabase database;
  @TempDir static Path folder;

  private WorkspaceFixture fixture;
  private UUID alert;

  @BeforeParameterizedClassInvocation
  void openAlder() {
    fixture = WorkspaceFixture.open(database, folder);
    Specimens.store(fixture.alder());
    alert = Specimens.alert(fixture.alder(), "Beacon");
  }

  @AfterParameterizedClassInvocation
  void close() {
    fixture.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "insert into workspace_member select workspace_id, gen_random_uuid(), user_id, 'ADMIN',"
            + " now(), now() from workspace_member",
        "update workspace_member set role = 'OWNER'",
        "delete from workspace_member",
        "update workspace set owner_id = my_account()",
        "update workspace set name = 'Mine', session_timeout = 86400",
        "update workspace set deleted_at = now()",
        "delete from workspace",
        "insert into workspace (id, name, slug, owner_id, created_at, updated_at) values"
            + " (gen_random_uuid(), 'x', 'x', my_account(), now(), now())",
        "update user_account set is_admin = true",
        "update user_account set database_role = 'mia' where username = 'ana'",
        "insert into user_account (id, email, username, display_name, database_role, created_at,"
            + " updated_at) values (gen_random_uuid(), 'x', 'x', 'x', 'mia', now(), now())",
        "select last_login_ip from user_account",
        "select * from user_credential",
        "select * from user_backup_code",
        "select * from log_head",
        "update log_head set size = 0",
        "insert into log_node select workspace_id, seq, 62, hash from log_node",
        "update log_node set height = 1",
        "delete from log_node",
        "truncate log_node",
        "alter table audit_log disable trigger audit_log_seal",
        "select seal_entry((my_workspaces())[1], 0, 'forged')",
        "select * from touched",
        "delete from touched",
        "insert into audit_log select * from audit_log",
        "update audit_log set actor_name = 'somebody else'",
        "delete from audit_log",
        "truncate audit_log",
        "truncate alert cascade",
        "alter table audit_log disable trigger all",
        "alter table alert disable row level security",
        "alter table alert owner to mia",
        "drop table audit_log",
        "drop policy members_read on alert",
        "create policy mine on alert for delete to sentineliq_users using (true)",
        "create table sentineliq.mine (id int)",
        "create function sentineliq.mine() returns int language sql as 'select 1'",
        "create trigger mine before insert on alert for each row execute function refuse_change()",
        "grant select on user_credential to mia",
        "set session_replication_role = replica",
        "set role sentineliq_owner",
        "set role ana",
        "set session authorization ana",
        "select append_entry((my_workspaces())[1], null, 'ana', 'The ana', 'x', 'A', 'B', 'c',"
            + " '{}')",
        "select close_table('alert')",
        "select open_table('alert', 'members')",
        "select grant_update('audit_log')",
        "select require_witness()",
        "update alert set workspace_id = gen_random_uuid()",
        "update alert set id = gen_random_uuid()",
        "update alert set created_at = now()",
        "update alert set deleted_at = now()",
        "insert into alert (workspace_id, id, title, source, severity, severity_rank, status,"
            + " detected_at, last_seen_at, deleted_at, created_at, updated_at) select"
            + " (my_workspaces())[1], gen_random_uuid(), 't', 's', 'LOW', 1, 'NEW', now(), now(),"
            + " now(), now(), now()",
        "update alert_raw_record set content = ''",
        "insert into timeline_event (workspace_id, id, type, title, occurred_at, actor_id,"
            + " alert_id, created_at, updated_at) select a.workspace_id, gen_random_uuid(), 'INFO',"
            + " 'x', now(), u.id, a.id, now(), now() from alert a, user_account u where u.username"
            + " = 'ana'",
        "insert into saved_view (workspace_id, id, user_id, screen, name, definition, created_at,"
            + " updated_at) select (my_workspaces())[1], gen_random_uuid(), id, 's', 'n', '{}',"
            + " now(), now() from user_account where username = 'ana'",
        "insert into notification (workspace_id, id, user_id, type, event_type, title, message,"
            + " created_at, updated_at) select (my_workspaces())[1], gen_random_uuid(), id,"
            + " 'CRITICAL', 'x', 'x', 'x', now(), now() from user_account where username = 'ana'",
        "insert into notification_preference (user_id, created_at, updated_at) select id, now(),"
            + " now() from user_account where username = 'ana'",
        "select post_notification('00000000-0000-0000-0000-000000000001', null, 'x', 'x', 'x',"
            + " '{4}', '{1}', '{x}', '{x}')",
        "select withdraw_notification('00000000-0000-0000-0000-000000000001', 'x', 'x', 1)",
        "delete from notification",
        "insert into undo_act (workspace_id, id, user_id, action, created_at, updated_at) select"
            + " (my_workspaces())[1], gen_random_uuid(), id, 'a', now(), now() from user_account"
            + " where username = 'ana'",
        "update case_counter set last_number = 0",
        "update case_counter set last_number = last_number + 2",
        "insert into case_counter (workspace_id, id, last_number) select (my_workspaces())[1],"
            + " gen_random_uuid(), 5",
        "update case_file set number = 7",
        "insert into case_member (workspace_id, case_id, user_id, added_at) select"
            + " (my_workspaces())[1], '00000000-0000-0000-0000-000000000001', my_account(), now()",
        "select hide_with_case('alert', 'id')",
        "update text_revision set text = 'rewritten'",
        "delete from text_revision",
        "update note set author_id = my_account()",
        "select pg_read_file('/etc/passwd')",
        "copy alert from program 'true'",
        "copy alert from stdin",
        "create extension dblink",
        "select * from flyway_schema_history",
        "select rolpassword from pg_authid",
        "alter role mia superuser",
      })
  void aMemberIsRefused(String sql) throws SQLException {
    try (var mia = fixture.raw("mia")) {
      assertThatThrownBy(() -> execute(mia, sql))
          .isInstanceOfSatisfying(
              SQLException.class,
              e -> assertThat(e.getSQLState()).as(e.getMessage()).isIn("42501", "0A000"));
      mia.rollback();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "delete from alert",
        "delete from observable",
        "delete from alert_raw_record",
        "update timeline_event set title = 'rewritten'",
        "delete from timeline_event",
        "update notification set is_read = true",
        "update notification_preference set in_app = false",
        "update saved_view set name = 'x'",
        "delete from saved_view",
        "update undo_act set undone_at = now()",
        "delete from incident",
        "delete from case_file",
        "update case_file set confidentiality = 'PUBLIC'",
        "update case_text set findings = 'none'",
        "delete from case_member",
        "delete from note",
        "update task set status = 'CANCELLED'",
      })
  void aMemberChangesNoRowOfIt(String sql) throws SQLException {
    try (var mia = fixture.raw("mia")) {
      assertThat(execute(mia, sql)).isZero();
      mia.rollback();
    }
  }

  @Test
  void anOwnerDeletesAndThrowsIntoTheBin() throws SQLException {
    try (var ana = fixture.raw("ana")) {
      assertThat(execute(ana, "update alert set deleted_at = now()")).isPositive();
      assertThat(execute(ana, "delete from alert")).isPositive();
      ana.rollback();
    }
  }

  @Test
  void aChangeWithoutAnAuditEntryIsRefusedAtCommit() throws SQLException {
    try (var mia = fixture.raw("mia")) {
      assertThat(execute(mia, "update alert set title = 'quietly'")).isPositive();
      assertThatThrownBy(mia::commit)
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("a change without an audit entry");
    }
  }

  @Test
  void anEntryInAnotherWorkspaceIsNoWitness() throws SQLException {
    try (var ana = fixture.raw("ana");
        var ben = fixture.raw("ben")) {
      execute(ben, append("birch"));
      ben.commit();
      execute(ana, "update alert set title = 'quietly'");
      assertThatThrownBy(() -> execute(ana, append("birch"))).hasMessageContaining("not a member");
      ana.rollback();
    }
  }

  @Test
  void aChangeWithItsEntryIsKeptUnderTheNameOfWhoMadeIt() throws SQLException {
    try (var mia = fixture.raw("mia");
        var statement = mia.createStatement()) {
      execute(mia, "update alert set title = 'Named' where id = '" + alert + "'");
      execute(mia, append("alder"));
      mia.commit();
      try (var rows =
          statement.executeQuery(
              "select actor_login, actor_name, workstation from audit_log order by seq desc"
                  + " limit 1")) {
        rows.next();
        assertThat(rows.getString(1)).isEqualTo("mia");
        assertThat(rows.getString(2)).isEqualTo("The mia");
        assertThat(rows.getString(3)).isEqualTo("psql");
      }
      mia.rollback();
    }
  }

  @Test
  void theHistoryForgetsThePersonsRowAndKeepsTheirName() throws SQLException {
    try (var mia = fixture.raw("mia")) {
      execute(mia, append("alder"));
      mia.commit();
    }
    try (var all = fixture.everything();
        var statement = all.createStatement()) {
      assertThat(execute(all, "delete from user_account where username = 'mia'")).isEqualTo(1);
      var rows =
          statement.executeQuery(
              "select count(*) filter (where user_id is null), count(*) from audit_log"
                  + " where actor_login = 'mia' and actor_id is not null");
      rows.next();
      assertThat(rows.getLong(1)).isPositive().isEqualTo(rows.getLong(2));
      all.rollback();
    }
  }

  @Test
  void aNotificationSaysNothing() throws SQLException {
    try (var ben = fixture.raw("ben");
        var mia = fixture.raw("mia")) {
      ben.setAutoCommit(true);
      execute(ben, "listen sentineliq_change");
      execute(mia, append("alder"));
      execute(mia, append("alder"));
      mia.commit();
      var heard = ben.unwrap(PGConnection.class).getNotifications(5_000);
      assertThat(heard).hasSize(1);
      assertThat(heard[0].getParameter()).isEmpty();
    }
  }

  @Test
  void noSettingOpensAnotherWorkspace() throws SQLException {
    try (var ben = fixture.raw("ben");
        var statement = ben.createStatement()) {
      for (var setting : new String[] {"app.workspace", "sentineliq.workspace", "app.login"}) {
        execute(ben, "set " + setting + " = '" + fixture.alder().membership().workspaceId() + "'");
      }
      try (var rows = statement.executeQuery("select count(*) from alert")) {
        rows.next();
        assertThat(rows.getLong(1)).isZero();
      }
      ben.rollback();
    }
  }

  private static String append(String slug) {
    return "select append_audit((select id from workspace where slug = '"
        + slug
        + "' union all select '00000000-0000-0000-0000-000000000001' limit 1), 'NOTED', 'ALERT',"
        + " 'x', '{}', 'psql')";
  }

  private static int execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
      return statement.getUpdateCount();
    }
  }
}
