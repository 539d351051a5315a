package io.sentineliq.workbench.platform.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.audit.AuditFilter;
import io.sentineliq.workbench.casefile.CaseQuery;
import io.sentineliq.workbench.casefile.CaseView;
import io.sentineliq.workbench.evidence.ExhibitSpecimens;
import io.sentineliq.workbench.incident.IncidentQuery;
import io.sentineliq.workbench.incident.IncidentView;
import io.sentineliq.workbench.observable.ObservableQuery;
import io.sentineliq.workbench.observable.ObservableService;
import io.sentineliq.workbench.observable.ObservableView;
import io.sentineliq.workbench.platform.list.TimeRange;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.OnEachServer;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R6: searching by words stays indexed for members, and finds nothing that is not theirs. */
@OnEachServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WordAttackTest {

  private static final String NOBODY = "{}";

  @Parameter TestDatabase database;
  @TempDir static Path folder;

  private WorkspaceFixture fixture;
  private UUID alder;
  private UUID secret;

  @BeforeParameterizedClassInvocation
  void fill() throws SQLException {
    fixture = WorkspaceFixture.open(database, folder);
    alder = fixture.alder().membership().workspaceId();
    secret = ExhibitSpecimens.secretCase(fixture.alder());
    try (var everything = fixture.everything()) {
      execute(everything, "set local session_replication_role = replica");
      execute(
          everything,
          rows(
              "incident",
              "'Intrusion ' || n || ' of nightjar'",
              "severity, severity_rank, priority, priority_rank, status, detected_at, sla_minutes,"
                  + " sla_warning_at, sla_deadline",
              "'LOW', 1, 'LOW', 1, 'ACTIVE', now(), 480, now(), now()"));
      execute(
          everything,
          rows(
              "case_file",
              "'Case ' || n || ' of nightjar'",
              "number, priority, priority_rank, status, case_type, confidentiality, tlp",
              "n + 100, 'LOW', 1, 'ACTIVE', 'OTHER', 'INTERNAL', 'AMBER'"));
      execute(
          everything,
          "insert into observable (workspace_id, id, type, value_as_written, normalised,"
              + " value_digest, created_at, updated_at) select '"
              + alder
              + "', gen_random_uuid(), 'DOMAIN', d, d, value_digest(d), now(), now() from (select"
              + " 'h' || n || '.nightjar.example' d from generate_series(1, 40000) n) x");
      execute(
          everything,
          rows(
              "detection",
              "'Lookalike ' || n || ' of nightjar'",
              "record_digest, kind, source_name, source_type, severity, severity_rank, status,"
                  + " confidence, reasons, detected_at",
              "sha256(convert_to(n::text, 'UTF8')), 'LOOKALIKE', 'feed', 'MANUAL', 'LOW', 1,"
                  + " 'NEW', 50, '[]', now()"));
      execute(
          everything,
          "insert into audit_log (workspace_id, seq, occurred_at, actor_login, actor_name,"
              + " workstation, action, resource, resource_id, payload, envelope) select '"
              + alder
              + "', 100000 + n, now(), 'ana', 'Ana', 'desk', 'ALERT_TAKEN', 'ALERT', n::text,"
              + " '{\"description\":\"Nightjar ' || n || ' of many\"}', repeat('e', 600) from"
              + " generate_series(1, 40000) n");
      everything.commit();
      everything.setAutoCommit(true);
      execute(everything, "analyze");
    }
  }

  @AfterParameterizedClassInvocation
  void close() {
    fixture.close();
  }

  @ParameterizedTest
  @DisplayName("R6 the index of words is used for a member")
  @CsvSource({
    "incidents_with, % 4711 of%, incident_title_words_idx",
    "cases_with, % 4711 of%, case_title_words_idx",
    "observables_with, %h4711.night%, observable_words_idx",
    "detections_with, % 4711 of%, detection_title_words_idx"
  })
  void theIndexIsUsed(String function, String pattern, String index) throws SQLException {
    var before = scans(index);
    try (var mia = fixture.raw("mia")) {
      assertThat(single(mia, "select cardinality(" + call(function, pattern) + ")")).isEqualTo("1");
      mia.commit();
      execute(mia, "select pg_stat_force_next_flush()");
      mia.commit();
    }
    assertThat(scans(index)).isGreaterThan(before);
  }

  @Test
  @DisplayName("R6 the history is found through its index, by members only")
  void theHistoryIsFoundThroughItsIndex() throws SQLException {
    var before = scans("entry_words_idx");
    var asked =
        "select entries_with('%s', '%%jar 4711 of%%', '', '-infinity', 'infinity', 9)"
            .formatted(alder);
    try (var mia = fixture.raw("mia");
        var ben = fixture.raw("ben")) {
      assertThat(single(mia, asked)).isEqualTo("{104711}");
      assertThat(single(ben, asked)).isEqualTo(NOBODY);
      mia.commit();
      execute(mia, "select pg_stat_force_next_flush()");
      mia.commit();
      ben.rollback();
    }
    assertThat(scans("entry_words_idx")).isGreaterThan(before);
    var filter = new AuditFilter("NIGHTJAR 4711 of", "", TimeRange.ALWAYS);
    assertThat(fixture.alder().audit().matching(filter, Progress.unwatched()))
        .containsExactly(104_711L);
  }

  @ParameterizedTest
  @DisplayName("R6 no word finds what belongs to others, whoever asks and however")
  @ValueSource(
      strings = {"alerts", "incidents", "cases", "observables", "detections", "infringements"})
  void strangersFindNothing(String what) throws SQLException {
    var pattern = what.equals("alerts") ? "'%', '%'" : "'%'";
    try (var ben = fixture.raw("ben")) {
      assertThat(single(ben, "select " + what + "_with('" + alder + "', " + pattern + ", 9)"))
          .isEqualTo(NOBODY);
      assertThat(single(ben, "select " + what + "_with(null, " + pattern + ", 9)"))
          .isEqualTo(NOBODY);
      ben.rollback();
    }
  }

  @Test
  @DisplayName("R6 a guess does not find a case that is for few")
  void aGuessDoesNotFindASecretCase() throws SQLException {
    try (var mia = fixture.raw("mia");
        var ana = fixture.raw("ana")) {
      assertThat(single(mia, "select " + call("cases_with", "%seizure%"))).isEqualTo(NOBODY);
      assertThat(single(ana, "select " + call("cases_with", "%seizure%")))
          .isEqualTo("{" + secret + "}");
      mia.rollback();
      ana.rollback();
    }
  }

  @Test
  void listsFindTheSameWithTheIndexAndWithout() {
    var quiet = Progress.unwatched();
    var session = fixture.alder();
    assertThat(
            session
                .incidents()
                .firstIds(new IncidentQuery(IncidentView.ALL, "Intrusion 4711 OF"), 9, quiet)
                .size())
        .isEqualTo(1);
    assertThat(session.cases().firstIds(new CaseQuery(CaseView.ALL, "Case 4711"), 9, quiet).size())
        .isEqualTo(1);
    assertThat(
            new ObservableService(session.transactions())
                .firstIds(new ObservableQuery(ObservableView.ALL, "h4711[.]nightjar"), 9, quiet)
                .size())
        .isEqualTo(1);
    for (var words : List.of("50%", "_", "!", "nightjar!")) {
      assertThat(
              session
                  .incidents()
                  .firstIds(new IncidentQuery(IncidentView.ALL, words), 9, quiet)
                  .size())
          .as("“%s” is no wildcard", words)
          .isZero();
    }
    assertThat(
            session
                .incidents()
                .firstIds(new IncidentQuery(IncidentView.ALL, "nightjar"), 100_000, quiet)
                .size())
        .isEqualTo(40_000);
  }

  private String call(String function, String pattern) {
    return function + "('" + alder + "', '" + pattern + "', 100)";
  }

  private String rows(String table, String title, String columns, String values) {
    return "insert into %s (workspace_id, id, title, created_at, updated_at, %s) select '%s', gen_random_uuid(), %s, now(), now(), %s from generate_series(1, 40000) n"
        .formatted(table, columns, alder, title, values);
  }

  private long scans(String index) throws SQLException {
    try (var everything = fixture.everything()) {
      return Long.parseLong(
          single(
              everything,
              "select idx_scan from pg_stat_user_indexes where indexrelname = '" + index + "'"));
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String single(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return String.valueOf(rows.getString(1));
    }
  }
}
