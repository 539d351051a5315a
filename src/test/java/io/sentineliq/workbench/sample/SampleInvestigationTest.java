package io.sentineliq.workbench.sample;

import static io.sentineliq.workbench.workspace.WorkspaceRole.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.alert.AlertQuery;
import io.sentineliq.workbench.alert.AlertRow;
import io.sentineliq.workbench.alert.AlertStatus;
import io.sentineliq.workbench.alert.intake.AlertImport;
import io.sentineliq.workbench.alert.intake.catalogue.AlertFormats;
import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.OnEachDatabase;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import io.sentineliq.workbench.workspace.MemberQueries_;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

/** The sample in a real store, through the same import and the same verbs as everybody's work. */
@OnEachDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleInvestigationTest {

  private static final Instant END = Instant.parse("2026-11-20T09:30:00Z");
  private static final List<String> CHAIN =
      List.of(
          "Look-alike domain of alderlume registered",
          "Macro attachment delivered",
          "Microsoft Word started a script interpreter",
          "MALWARE Loader payload fetched over HTTP",
          "MALWARE Beacon at even intervals to a host first seen this week",
          "Account and group discovery by command line",
          "Credential dumping: LSASS memory read by rundll32",
          "Service installed over the network",
          "Large archive with a password written on a file server",
          "Large upload to a site never used before",
          "Volume shadow copies deleted",
          "Ransom note written; process stopped and host isolated");

  @Parameter TestDatabase database;
  @TempDir static Path folder;

  private WorkspaceFixture fixture;
  private WorkspaceSession session;
  private SampleInvestigation.Result loaded;

  @BeforeParameterizedClassInvocation
  void open() {
    fixture = WorkspaceFixture.open(database, folder);
    session = fixture.alder();
    loaded = load();
  }

  @AfterParameterizedClassInvocation
  void close() {
    fixture.close();
  }

  @Test
  void tellsTheIntrusionInItsOrder() {
    assertThat(loaded.alerts()).isBetween(1_900L, 2_100L);
    assertThat(loaded.added()).isEqualTo(loaded.alerts());
    var rows = rows(session);
    assertThat(rows).hasSize((int) loaded.alerts());
    var oldestFirst = rows.reversed().stream().map(AlertRow::title).distinct().toList();
    assertThat(oldestFirst).containsSubsequence(CHAIN);
    assertThat(rows).allMatch(row -> !row.detectedAt().isAfter(END));
    assertThat(rows.getFirst().detectedAt()).isAfter(END.minus(Duration.ofHours(6)));
    assertThat(rows.getLast().detectedAt()).isBefore(END.minus(Duration.ofDays(13)));
  }

  @Test
  void looksLivedIn() {
    var rows = rows(session);
    assertThat(rows.stream().map(AlertRow::status).distinct()).contains(AlertStatus.values());
    assertThat(rows.stream().map(AlertRow::severity).distinct()).contains(Severity.values());
    assertThat(rows.stream().map(AlertRow::source).distinct()).hasSizeGreaterThan(7);
    var lastNight = END.minus(Duration.ofHours(12));
    assertThat(rows)
        .filteredOn(row -> row.detectedAt().isAfter(lastNight))
        .allMatch(row -> row.status() == AlertStatus.NEW);
    var mails = rows.stream().filter(row -> row.title().equals("Macro attachment delivered"));
    var person = database == TestDatabase.H2 ? "The ana" : "The mia";
    assertThat(mails).allMatch(row -> person.equals(row.assignee()));
  }

  @Test
  void loadedTwiceItAddsNothingAndChangesNothing() {
    var rows = rows(session);
    var entries = session.audit().size();

    assertThat(load().added()).isZero();

    assertThat(rows(session)).isEqualTo(rows);
    assertThat(session.audit().size()).isEqualTo(entries);
  }

  @Test
  void keepsTheRecordAndItsObservables() {
    var mail =
        rows(session).stream()
            .filter(row -> row.title().equals("Macro attachment delivered"))
            .findFirst()
            .orElseThrow();

    var details = session.alerts().details(mail.id(), Progress.unwatched());

    assertThat(details.raw()).isNotNull();
    assertThat(details.raw().text()).startsWith("CEF:0|Northgate|Mail Gateway|");
    assertThat(details.observables())
        .anyMatch(seen -> seen.value().equals(Cast.SENDER) && seen.otherAlerts() >= 13)
        .anyMatch(seen -> seen.value().equals(Cast.sha256(Cast.LURE)))
        .anyMatch(seen -> seen.value().equals(Cast.LURE_ADDRESS));
    assertThat(details.tags()).contains("inv-8841", "T1566.001");
    assertThat(details.timeline()).isNotEmpty();
  }

  private SampleInvestigation.Result load() {
    var imports =
        new AlertImport(fixture.anasStore(), session.transactions(), folder, Clock.systemUTC());
    var colleagues =
        session
            .transactions()
            .read(
                Progress.unwatched(), unit -> unit.queries(MemberQueries_::new).othersThan(OWNER));
    return new SampleInvestigation(
            session.alerts(),
            imports,
            AlertFormats.recognising(),
            new SampleInvestigation.Watching(
                session.brands(), session.detections(), session.trackers(), session.texts()))
        .load(END, colleagues, Progress.unwatched());
  }

  private static List<AlertRow> rows(WorkspaceSession session) {
    var ids = session.alerts().allIds(AlertQuery.newestFirst(), Progress.unwatched());
    var rows = new ArrayList<AlertRow>();
    for (var from = 0; from < ids.size(); from += 500) {
      var window = ids.subList(from, Math.min(ids.size(), from + 500));
      rows.addAll(session.alerts().rows(window, Progress.unwatched()));
    }
    return rows;
  }
}
