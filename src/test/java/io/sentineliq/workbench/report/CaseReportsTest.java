package io.sentineliq.workbench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.casefile.CaseFile;
import io.sentineliq.workbench.casefile.CaseText;
import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.note.TextRef;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.OnEachDatabase;
import io.sentineliq.workbench.support.Specimens;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A report holds what its audience may know, on every store. */
@OnEachDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaseReportsTest {

  private static final String SECRET = "203.0.113.77";

  @Parameter TestDatabase database;
  @TempDir static Path folder;

  private WorkspaceFixture fixture;
  private CaseReports reports;

  @BeforeParameterizedClassInvocation
  void open() throws SQLException {
    fixture = WorkspaceFixture.open(database, folder);
    var id = (UUID) Objects.requireNonNull(Specimens.store(fixture.alder()).get(CaseFile.class));
    fixture
        .alder()
        .notes()
        .save(
            new TextRef(new SubjectRef(CaseFile.KIND, id), CaseText.FINDINGS),
            "",
            "Beacon to 203.0.113.77 and 203[.]0[.]113[.]77 (T1490)");
    run("update case_file set tlp = 'GREEN', description = 'It called " + SECRET + "'");
    run("update alert set title = 'Beacon to " + SECRET + "'");
    run("update timeline_event set description = 'saw " + SECRET + "'");
    reports = new CaseReports(fixture.alder().transactions());
  }

  @AfterParameterizedClassInvocation
  void close() {
    fixture.close();
  }

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void aValueAboveTheAudienceIsNowhere(ReportFormat format) throws IOException {
    var green = WrittenReport.text(format, report(Tlp.GREEN)).replace("\\", "");

    assertThat(green)
        .doesNotContain(SECRET, "203[.]0[.]113", "113[.]77", "113.77")
        .contains("▇ (TLP:");
  }

  @Test
  void onPaperAValueAboveTheAudienceIsNotBehindTheTextEither() throws IOException {
    var green = report(Tlp.GREEN);

    assertThat(WrittenReport.hidden(green))
        .contains("beginbfchar", "Case 1")
        .doesNotContain(SECRET, "203[.]0[.]113", "113[.]77", "113.77");
    assertThat(ReportDocument.fileName(1, Tlp.GREEN, ReportFormat.PDF))
        .isEqualTo("case-1-TLP-GREEN.pdf");
  }

  @Test
  void paperSaysWhatTheModelSays() throws IOException {
    var amber = report(Tlp.AMBER);
    var paper = letters(WrittenReport.text(ReportFormat.PDF, amber));

    assertThat(amber.sections()).hasSizeGreaterThan(6);
    for (var section : amber.sections()) {
      assertThat(paper).contains(letters(section.title()));
      switch (section) {
        case ReportDocument.Facts facts ->
            facts.facts().forEach(fact -> assertThat(paper).contains(letters(fact.value())));
        case ReportDocument.Table table ->
            table.rows().stream()
                .flatMap(List::stream)
                .forEach(value -> assertThat(paper).contains(letters(value)));
        case ReportDocument.Prose prose -> assertThat(prose.blocks()).isNotEmpty();
      }
    }
  }

  @Test
  void findingsTellWhichRecordsTheyCite() {
    var cited =
        report(Tlp.AMBER).sections().stream()
            .filter(section -> section.id().equals("cited"))
            .toList();

    assertThat(cited)
        .singleElement()
        .isInstanceOfSatisfying(
            ReportDocument.Table.class,
            table ->
                assertThat(table.rows())
                    .containsExactly(
                        List.of("T1490", "Inhibit System Recovery"),
                        List.of("IP address", "203[.]0[.]113[.]77")));
  }

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void aValueForTheAudienceIsDefanged(ReportFormat format) throws IOException {
    var amber = WrittenReport.text(format, report(Tlp.AMBER)).replace("\\", "");

    assertThat(amber).contains("203[.]0[.]113[.]77", "T1490").doesNotContain(SECRET, "▇");
  }

  @Test
  void aCaseAboveTheAudienceIsRefused() {
    assertThatThrownBy(() -> report(Tlp.CLEAR))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem()).isInstanceOf(Problem.InvalidField.class));
  }

  @Test
  void aCaseOfAnotherWorkspaceIsNotThere() {
    var birch = new CaseReports(fixture.birch().transactions());

    assertThatThrownBy(() -> birch.of(1, Tlp.RED, ZoneOffset.UTC, Progress.unwatched()))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem()).isInstanceOf(Problem.NotFound.class));
  }

  @Test
  void makingOneIsToldInTheHistory() {
    var before = fixture.alder().audit().size();
    report(Tlp.RED);

    assertThat(fixture.alder().audit().size()).isEqualTo(before + 1);
  }

  /** Lines are broken on paper, so spaces say nothing. */
  private static String letters(String text) {
    return text.replaceAll("\\s", "");
  }

  private ReportDocument report(Tlp audience) {
    return reports.of(1, audience, ZoneOffset.UTC, Progress.unwatched());
  }

  private void run(String sql) throws SQLException {
    try (var all = fixture.everything();
        var statement = all.createStatement()) {
      if (database != TestDatabase.H2) {
        statement.execute("set local session_replication_role = replica");
      }
      statement.executeUpdate(
          sql + " where workspace_id = '" + fixture.alder().membership().workspaceId() + "'");
      all.commit();
    }
  }
}
