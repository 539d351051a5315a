package io.sentineliq.workbench.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.classification.Confidentiality;
import io.sentineliq.workbench.support.OnEachServer;
import io.sentineliq.workbench.support.Specimens;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Mia, a member, in psql: which cases there are for her, and whatever hangs on them. */
@OnEachServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConfidentialityTest {

  private static final String[] PARTS = {
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
  };

  private static final Map<String, String> COUNTED =
      Map.of(
          "alert", "case_alert",
          "exhibit", "evidence",
          "observable", "case_observable",
          "note", "note",
          "technique", "ttp",
          "event", "timeline_event");

  private static final String WITHOUT_WITNESS = "set local session_replication_role = replica";

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

  @ParameterizedTest
  @EnumSource(Confidentiality.class)
  void aMemberSeesACaseWithAllItsPartsOrNothingOfIt(Confidentiality confidentiality)
      throws SQLException {
    set("confidentiality = '" + confidentiality + "', investigator_id = null");
    try (var mia = fixture.raw("mia")) {
      assertThat(count(mia, "case_file") > 0).isEqualTo(!confidentiality.isForFew());
      for (var part : PARTS) {
        assertThat(count(mia, part) > 0).as(part).isEqualTo(!confidentiality.isForFew());
      }
      assertThat(count(mia, "timeline_event where case_id is not null") > 0)
          .isEqualTo(!confidentiality.isForFew());
      assertThat(count(mia, "timeline_event where case_id is null")).isPositive();
      mia.rollback();
    }
    try (var ana = fixture.raw("ana")) {
      assertThat(count(ana, "case_file")).isEqualTo(3);
      ana.rollback();
    }
  }

  @ParameterizedTest
  @EnumSource(Confidentiality.class)
  void whatBelongsToItIsCountedForWhoeverSeesIt(Confidentiality confidentiality)
      throws SQLException {
    set("confidentiality = '" + confidentiality + "', investigator_id = null");
    var wanted = firstCase();
    for (var login : List.of("mia", "ana")) {
      try (var person = fixture.raw(login)) {
        for (var kind : COUNTED.entrySet()) {
          var counted = number(person, rowsOf(wanted, kind.getKey()));
          var seen = count(person, kind.getValue() + " where case_id = '" + wanted + "'");
          assertThat(counted).as("%s for %s", kind.getKey(), login).isEqualTo(seen);
        }
        assertThat(number(person, rowsOf(wanted, "exhibit")) > 0)
            .isEqualTo(login.equals("ana") || !confidentiality.isForFew());
        person.rollback();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Confidentiality.class)
  void itsInvestigatorAndItsTeamSeeIt(Confidentiality confidentiality) throws SQLException {
    set("confidentiality = '" + confidentiality + "', investigator_id = " + id("mia"));
    try (var mia = fixture.raw("mia")) {
      assertThat(count(mia, "case_file")).isEqualTo(3);
      mia.rollback();
    }
    set("investigator_id = null");
    try (var all = fixture.everything()) {
      run(all, WITHOUT_WITNESS);
      run(
          all,
          "insert into case_member (workspace_id, case_id, user_id, added_at) select workspace_id,"
              + " id, "
              + id("mia")
              + ", now() from case_file where number = 1");
      all.commit();
      try (var mia = fixture.raw("mia")) {
        assertThat(count(mia, "case_text")).isEqualTo(1);
        assertThat(count(mia, "case_link")).isEqualTo(confidentiality.isForFew() ? 0 : 1);
        mia.rollback();
      }
      run(all, WITHOUT_WITNESS);
      run(all, "delete from case_member where user_id = " + id("mia"));
      all.commit();
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Confidentiality.class,
      names = {"RESTRICTED", "CONFIDENTIAL"})
  void nobodyJoinsAHiddenCaseOrHangsSomethingOnIt(Confidentiality confidentiality)
      throws SQLException {
    set("confidentiality = '" + confidentiality + "', investigator_id = null");
    String hidden;
    try (var all = fixture.everything();
        var statement = all.createStatement();
        var rows = statement.executeQuery("select id from case_file where number = 1")) {
      rows.next();
      hidden = rows.getString(1);
    }
    for (var sql :
        new String[] {
          "insert into case_member (workspace_id, case_id, user_id, added_at) values ('%1$s',"
              + " '%2$s', my_account(), now())",
          "insert into case_alert (workspace_id, case_id, alert_id, linked_at) select workspace_id,"
              + " '%2$s', id, now() from alert limit 1",
          "insert into task (workspace_id, id, case_id, title, status, priority, position,"
              + " created_at, updated_at) values ('%1$s', gen_random_uuid(), '%2$s', 'x',"
              + " 'WAITING', 'LOW', 0, now(), now())"
        }) {
      try (var mia = fixture.raw("mia")) {
        assertThatThrownBy(() -> run(mia, sql.formatted(alder, hidden)))
            .isInstanceOfSatisfying(
                SQLException.class,
                e -> assertThat(e.getSQLState()).as(e.getMessage()).isEqualTo("42501"));
        mia.rollback();
      }
    }
  }

  private void set(String fields) throws SQLException {
    try (var all = fixture.everything()) {
      run(all, WITHOUT_WITNESS);
      run(all, "update case_file set " + fields + " where workspace_id = '" + alder + "'");
      all.commit();
    }
  }

  private static String id(String login) {
    return "(select id from user_account where username = '" + login + "')";
  }

  private String rowsOf(UUID wanted, String kind) {
    return "select rows_of_case('%s', '%s', '%s')".formatted(alder, wanted, kind);
  }

  private UUID firstCase() throws SQLException {
    try (var all = fixture.everything();
        var statement = all.createStatement();
        var rows = statement.executeQuery("select case_id from evidence limit 1")) {
      rows.next();
      return rows.getObject(1, UUID.class);
    }
  }

  private static long count(Connection connection, String table) throws SQLException {
    return number(connection, "select count(*) from " + table);
  }

  private static long number(Connection connection, String query) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
