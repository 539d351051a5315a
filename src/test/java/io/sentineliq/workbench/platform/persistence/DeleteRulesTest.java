package io.sentineliq.workbench.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.support.OnEachDatabase;
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

/** What goes, what stays and what refuses when something it refers to is deleted. */
@OnEachDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeleteRulesTest {

  @Parameter TestDatabase database;
  @TempDir static Path folder;

  private WorkspaceFixture fixture;
  private UUID alder;

  @BeforeParameterizedClassInvocation
  void storeOneOfEach() {
    fixture = WorkspaceFixture.open(database, folder);
    Specimens.store(fixture.alder());
    alder = fixture.alder().membership().workspaceId();
  }

  @AfterParameterizedClassInvocation
  void close() {
    fixture.close();
  }

  @Test
  void anAlertTakesItsPartsAndLinksWithIt() throws SQLException {
    try (var all = fixture.everything()) {
      run(all, "delete from alert where workspace_id = '" + alder + "'");
      for (var part :
          new String[] {
            "alert_payload",
            "alert_raw_record",
            "alert_tag",
            "alert_asset",
            "alert_observable",
            "incident_alert",
            "case_alert",
            "timeline_event where alert_id is not null and"
          }) {
        assertThat(count(all, part)).as(part).isZero();
      }
      assertThat(count(all, "observable")).isPositive();
      all.rollback();
    }
  }

  @Test
  void aCaseAndAnIncidentTakeTheirPartsWithThemAndLeaveWhatTheyLookedInto() throws SQLException {
    try (var all = fixture.everything()) {
      run(all, "delete from case_file where number < 3 and workspace_id = '" + alder + "'");
      for (var part :
          new String[] {
            "case_text",
            "case_member",
            "case_alert",
            "case_incident",
            "case_observable",
            "case_link",
            "task",
            "task_dependency",
            "note",
            "text_revision",
            "ttp"
          }) {
        assertThat(count(all, part)).as(part).isZero();
      }
      assertThat(count(all, "incident_alert")).isPositive();
      run(all, "delete from incident where workspace_id = '" + alder + "'");
      for (var part :
          new String[] {
            "incident_alert", "incident_observable", "incident_system", "incident_member"
          }) {
        assertThat(count(all, part)).as(part).isZero();
      }
      assertThat(count(all, "alert")).isPositive();
      assertThat(count(all, "observable")).isPositive();
      all.rollback();
    }
  }

  @Test
  void aPersonWhoLeavesIsForgottenWhereThatIsAllowed() throws SQLException {
    try (var all = fixture.everything()) {
      var carl = addCarl(all);
      run(
          all,
          "update alert set assignee_id = '" + carl + "' where workspace_id = '" + alder + "'");
      run(
          all,
          "update observable set creator_id = '" + carl + "' where workspace_id = '" + alder + "'");
      if (database == TestDatabase.H2) {
        // Forgetting a person touches the history, which the program itself may not.
        assertThatThrownBy(() -> run(all, "delete from user_account where username = 'carl'"))
            .hasMessageContaining("Not enough rights");
        return;
      }
      run(all, "delete from user_account where username = 'carl'");
      assertThat(
              single(
                  all,
                  "select count(*) from alert where assignee_id is null and workspace_id = '"
                      + alder
                      + "'"))
          .isEqualTo(count(all, "alert"));
      assertThat(count(all, "observable")).isPositive();
      all.rollback();
    }
  }

  @Test
  void anOwnerAndWhoeverWroteIntoATimelineCannotBeDeleted() throws SQLException {
    try (var all = fixture.everything()) {
      assertThatThrownBy(() -> run(all, "delete from user_account where username = 'ana'"))
          .isInstanceOf(SQLException.class);
      all.rollback();
      var carl = addCarl(all);
      run(
          all,
          "insert into timeline_event (workspace_id, id, type, title, occurred_at, actor_id,"
              + " alert_id, created_at, updated_at) select a.workspace_id, '"
              + UUID.randomUUID()
              + "', 'INFO', 'x', current_timestamp, '"
              + carl
              + "', a.id, current_timestamp, current_timestamp from alert a where a.workspace_id ="
              + " '"
              + alder
              + "' fetch first 1 row only");
      assertThatThrownBy(() -> run(all, "delete from user_account where username = 'carl'"))
          .isInstanceOf(SQLException.class);
      all.rollback();
    }
  }

  @Test
  void aSecondOwnerIsRefused() throws SQLException {
    try (var all = fixture.everything()) {
      var carl = addCarl(all);
      assertThatThrownBy(
              () ->
                  run(
                      all,
                      "insert into workspace_member (workspace_id, id, user_id, role, created_at,"
                          + " updated_at) values ('"
                          + alder
                          + "', '"
                          + UUID.randomUUID()
                          + "', '"
                          + carl
                          + "', 'OWNER', current_timestamp, current_timestamp)"))
          .isInstanceOfSatisfying(
              SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("23505"));
      all.rollback();
    }
  }

  private static UUID addCarl(Connection all) throws SQLException {
    var id = UUID.randomUUID();
    run(
        all,
        "insert into user_account (id, email, username, display_name, created_at, updated_at)"
            + " values ('"
            + id
            + "', 'carl@example.org', 'carl', 'Carl', current_timestamp, current_timestamp)");
    return id;
  }

  private long count(Connection all, String table) throws SQLException {
    var condition = table.contains(" where ") ? table : table + " where";
    return single(all, "select count(*) from " + condition + " workspace_id = '" + alder + "'");
  }

  private static long single(Connection all, String sql) throws SQLException {
    try (var statement = all.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private static void run(Connection all, String sql) throws SQLException {
    try (var statement = all.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
