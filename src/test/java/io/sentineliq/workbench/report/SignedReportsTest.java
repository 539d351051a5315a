package io.sentineliq.workbench.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.casefile.CaseStatus;
import io.sentineliq.workbench.casefile.CaseType;
import io.sentineliq.workbench.casefile.Cases;
import io.sentineliq.workbench.casefile.FinalReport;
import io.sentineliq.workbench.casefile.NewCase;
import io.sentineliq.workbench.classification.Confidentiality;
import io.sentineliq.workbench.classification.Priority;
import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.OnEachDatabase;
import io.sentineliq.workbench.support.Specimens;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

/** What was signed off stays what it was, on every store. */
@OnEachDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignedReportsTest {

  @Parameter TestDatabase database;
  @TempDir static Path folder;

  private WorkspaceFixture fixture;
  private WorkspaceSession alder;
  private Cases cases;
  private FinalReports finals;

  @BeforeParameterizedClassInvocation
  void open() {
    fixture = WorkspaceFixture.open(database, folder);
    alder = fixture.alder();
    cases = alder.cases();
    finals = new SignedReports(alder.transactions());
  }

  @AfterParameterizedClassInvocation
  void close() {
    fixture.close();
  }

  @Test
  void onlyAClosedCaseHasAFinalReport() {
    var id = opened("Still looked into");

    assertProblem(Problem.Conflict.class, () -> sign(id, Tlp.AMBER));
    assertProblem(Problem.NotFound.class, () -> finals.look(number(id), ReportFormat.PDF, quiet()));

    close(id);
    var signed = sign(id, Tlp.AMBER);

    assertThat(signed.edition()).isEqualTo(1);
    assertThat(report(id)).isEqualTo(signed);
    assertThat(signed.files())
        .extracting(FinalReport.SignedFile::format)
        .containsExactly("PDF", "HTML", "MD", "JSON");
  }

  @Test
  void theFilesStayWhatTheyWereWhateverBecomesOfTheRecords() throws SQLException {
    var id = opened("A beacon");
    close(id);
    sign(id, Tlp.AMBER);
    var before = finals.take(number(id), ReportFormat.MD, quiet());

    run(
        "update alert set title = 'Told otherwise later' where workspace_id = '"
            + alder.membership().workspaceId()
            + "'");

    assertThat(finals.take(number(id), ReportFormat.MD, quiet())).isEqualTo(before);
    assertThat(new String(before, UTF_8))
        .contains("A beacon", "Edition 1")
        .doesNotContain("Told otherwise later");
    assertThat(new String(finals.look(number(id), ReportFormat.PDF, quiet()), UTF_8))
        .startsWith("%PDF-");
  }

  @Test
  void theTimelineOfAReportNamesTheAlertThatAnEventIsAbout() {
    var id = opened("Named beacon");
    var report =
        new CaseReports(alder.transactions())
            .preview(number(id), Tlp.AMBER, ZoneOffset.UTC, quiet());

    assertThat(report.sections())
        .filteredOn(section -> section.id().equals("timeline"))
        .singleElement()
        .isInstanceOfSatisfying(
            ReportDocument.Table.class,
            table ->
                assertThat(table.rows()).anyMatch(row -> row.get(2).matches(".+Named beacon.*")));
  }

  @Test
  void aReopenedCaseHasNoneAndIsSignedOffAnew() {
    var id = opened("Not over");
    close(id);
    var first = sign(id, Tlp.AMBER);

    cases.reopen(id, version(id), "Seen again");
    assertThat(report(id)).isNull();
    close(id);
    var second = sign(id, Tlp.RED);

    assertThat(second.edition()).isEqualTo(2);
    assertThat(report(id)).isEqualTo(second).isNotEqualTo(first);
    assertThat(new String(finals.look(number(id), ReportFormat.MD, quiet()), UTF_8))
        .contains("Edition 2");
  }

  @Test
  void everyEditionCanBeFetchedAsItWasSigned() {
    var id = opened("Signed twice");
    close(id);
    var first = sign(id, Tlp.AMBER);
    var before = finals.take(number(id), ReportFormat.PDF, quiet());
    cases.reopen(id, version(id), "Seen again");

    assertThat(finals.editions(number(id), quiet())).containsExactly(first);
    assertThat(finals.take(number(id), 1, ReportFormat.PDF, quiet())).isEqualTo(before);

    close(id);
    var second = sign(id, Tlp.RED);

    assertThat(finals.editions(number(id), quiet())).containsExactly(second, first);
    assertThat(finals.look(number(id), 1, ReportFormat.PDF, quiet())).isEqualTo(before);
    assertThat(new String(finals.look(number(id), 2, ReportFormat.MD, quiet()), UTF_8))
        .contains("Edition 2");
    assertProblem(
        Problem.NotFound.class, () -> finals.look(number(id), 3, ReportFormat.MD, quiet()));
  }

  @Test
  void theHistoryKnowsTheDigestsAndTheTimelineTheAct() throws SQLException {
    var id = opened("Told in the history");
    close(id);
    var signed = sign(id, Tlp.AMBER);

    assertThat(
            strings(
                "select payload from audit_log where action = 'CASE_REPORT_SIGNED'"
                    + " and workspace_id = '"
                    + alder.membership().workspaceId()
                    + "'"))
        .anySatisfy(
            words ->
                assertThat(words)
                    .contains(
                        signed.files().stream()
                            .map(FinalReport.SignedFile::sha256)
                            .toArray(String[]::new)));
    assertThat(
            strings(
                "select title from timeline_event where case_id = '"
                    + id
                    + "' and workspace_id = '"
                    + alder.membership().workspaceId()
                    + "'"))
        .contains("Final report, edition 1, signed off for TLP:AMBER");
  }

  @Test
  void bytesThatWereExchangedAreNotGivenOut() throws SQLException {
    var id = opened("Tampered with");
    close(id);
    sign(id, Tlp.AMBER);
    try (var tamperer = fixture.tamperer()) {
      fixture.disarm(tamperer);
      try (var statement = tamperer.createStatement()) {
        statement.execute(
            "update signed_report set content = (select s.content from signed_report s where"
                + " s.case_id = '%s' and s.format = 'JSON') where case_id = '%s' and format = 'MD'"
                    .formatted(id, id));
      }
      if (!tamperer.getAutoCommit()) {
        tamperer.commit();
      }
    }

    assertProblem(Problem.Conflict.class, () -> finals.look(number(id), ReportFormat.MD, quiet()));
    assertThat(finals.look(number(id), ReportFormat.JSON, quiet())).isNotEmpty();
  }

  @Test
  void whoSawAnOlderCaseSignsNothing() {
    var id = opened("Moved on");
    close(id);
    var seen = version(id);
    sign(id, Tlp.AMBER);

    assertProblem(
        Problem.Stale.class,
        () -> finals.sign(number(id), seen, Tlp.AMBER, ZoneOffset.UTC, quiet()));
  }

  @Test
  void aCaseAboveTheAudienceIsNotSignedOffForIt() {
    var id = opened("Amber");
    close(id);

    assertProblem(Problem.InvalidField.class, () -> sign(id, Tlp.GREEN));
    assertThat(report(id)).isNull();
  }

  @Test
  void anotherWorkspaceFindsNothing() {
    var id = opened("Ours");
    close(id);
    sign(id, Tlp.AMBER);
    var theirs = new SignedReports(fixture.birch().transactions());

    assertProblem(Problem.NotFound.class, () -> theirs.look(number(id), ReportFormat.PDF, quiet()));
  }

  private UUID opened(String title) {
    var draft =
        new NewCase(
            title,
            null,
            Priority.MEDIUM,
            CaseType.MALWARE,
            Confidentiality.CONFIDENTIAL,
            Tlp.AMBER,
            null);
    var alert = Specimens.alert(alder, title);
    return cases.open(new Cases.Opening(draft, List.of(alert), Optional.empty(), true));
  }

  private void close(UUID id) {
    cases.moveTo(id, version(id), CaseStatus.REVIEW);
    cases.close(id, version(id), "Contained", Map.of());
  }

  private FinalReport sign(UUID id, Tlp audience) {
    return finals.sign(number(id), version(id), audience, ZoneOffset.UTC, quiet());
  }

  private @Nullable FinalReport report(UUID id) {
    return cases.details(id, quiet()).finalReport();
  }

  private int number(UUID id) {
    return cases.details(id, quiet()).row().number();
  }

  private int version(UUID id) {
    return cases.details(id, quiet()).row().version();
  }

  private static void assertProblem(Class<? extends Problem> kind, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.problem()).isInstanceOf(kind));
  }

  private void run(String sql) throws SQLException {
    try (var all = fixture.everything();
        var statement = all.createStatement()) {
      if (database != TestDatabase.H2) {
        statement.execute("set local session_replication_role = replica");
      }
      statement.execute(sql);
      all.commit();
    }
  }

  private List<String> strings(String sql) throws SQLException {
    try (var all = fixture.everything();
        var statement = all.createStatement();
        var rows = statement.executeQuery(sql)) {
      var found = new ArrayList<String>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }

  private static Progress quiet() {
    return Progress.unwatched();
  }
}
