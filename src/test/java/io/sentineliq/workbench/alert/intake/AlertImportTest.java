package io.sentineliq.workbench.alert.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.alert.intake.catalogue.AlertFormats;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.platform.task.Cancellation;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.EveFiles;
import io.sentineliq.workbench.support.OnEachDatabase;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

/** An import as an ordinary person, on each database. Tests share a store, not their records. */
@OnEachDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AlertImportTest {

  @Parameter TestDatabase database;
  @TempDir static Path storeFolder;
  @TempDir Path folder;

  private WorkspaceFixture fixture;
  private ImportDesk desk;

  @BeforeParameterizedClassInvocation
  void open() {
    fixture = WorkspaceFixture.open(database, storeFolder);
  }

  @AfterParameterizedClassInvocation
  void close() {
    fixture.close();
  }

  @BeforeEach
  void sitDown() {
    desk = ImportDesk.at(fixture, folder);
  }

  @Test
  void storesAnAlertWithEverythingThatBelongsToIt() throws Exception {
    var summary = desk.importText(ImportDesk.alert("whole") + "\n");

    var alder = fixture.alder();
    var id =
        UUID.fromString(
            desk.text("select id from alert where workspace_id = ? and source like '%whole%'"));
    var alert = alder.alerts().details(id, Progress.unwatched());
    assertThat(summary.imported()).isEqualTo(1);
    assertThat(alert.title()).isEqualTo("ET \"odd\" \\ \t\u2400 ünï 😀");
    assertThat(alert.severity()).isEqualTo(Severity.HIGH);
    assertThat(alert.detectedAt()).isEqualTo("2026-01-05T04:00:00.123456Z");
    assertThat(alert.source()).isEqualTo("Suricata (whole)");
    assertThat(alert.category()).isEqualTo("intrusion");
    assertThat(alert.assets()).containsExactly("10.1.2.3");
    assertThat(alert.tags()).containsExactlyInAnyOrder("c2", "c\t\\N");
    assertThat(alert.observables())
        .extracting(sighting -> sighting.type() + " " + sighting.value())
        .containsExactlyInAnyOrder("IP 10.1.2.3", "IP 203.0.113.77", "DOMAIN evil.example");
    assertThat(alert.raw()).isNotNull().extracting("text").isEqualTo(ImportDesk.alert("whole"));
    assertThat(desk.metadata("whole")).contains("18446744073709551616").contains("evil.example");
  }

  @Test
  void addsNothingWhenAFileComesAgain() throws Exception {
    var file = folder.resolve("eve.json");
    EveFiles.write(file, 1, 1_200, 1);
    var first = desk.importFile(fixture.alder(), file);
    var before = desk.counts();

    var second = desk.importFile(fixture.alder(), file);

    assertThat(first.imported()).isEqualTo(1_200);
    assertThat(first.read()).isEqualTo(2_400);
    assertThat(first.skipped().values().stream().mapToLong(n -> n).sum()).isEqualTo(1_200);
    assertThat(first.bytes()).isEqualTo(Files.size(file));
    assertThat(second.imported()).isZero();
    assertThat(second.alreadyKnown()).isEqualTo(1_200);
    assertThat(desk.counts()).isEqualTo(before);
  }

  @Test
  void tellsTheHistoryOncePerChunk() throws Exception {
    var file = folder.resolve("eve.json");
    EveFiles.write(file, 5, 950, 0);
    var before = fixture.alder().audit().size();

    desk.importFile(fixture.alder(), file);

    var size = fixture.alder().audit().size();
    var entries = fixture.alder().audit().page(size - 1, 2, Progress.unwatched());
    assertThat(size - before).isEqualTo(2);
    assertThat(entries).extracting("action").containsOnly("DATA_IMPORTED");
    assertThat(entries).extracting("resource").containsOnly("ALERT");
    assertThat(entries)
        .extracting("description")
        .containsExactlyInAnyOrder(
            "500 alerts imported from “eve.json”", "450 alerts imported from “eve.json”");
    assertThat(List.of(facts(size - 1), facts(size - 2)))
        .anySatisfy(
            facts ->
                assertThat(facts)
                    .contains("file=eve.json", "first_line=501", "last_line=950", "imported=450"));
  }

  @Test
  void countsARecordThatStandsTwiceInAFileOnce() throws Exception {
    var summary =
        desk.importText(ImportDesk.alert("twice") + "\n" + ImportDesk.alert("twice") + "\n");

    assertThat(summary.imported()).isEqualTo(1);
    assertThat(summary.alreadyKnown()).isEqualTo(1);
  }

  @Test
  void importsWhatIsNewInAFileThatGrew() throws Exception {
    desk.importText(ImportDesk.alert("grew") + "\n");
    var observables = desk.count("observable");
    var links = desk.count("alert_observable");

    var summary =
        desk.importText(
            ImportDesk.alert("grew")
                + "\n"
                + ImportDesk.alert("grew").replace("203.0.113.77", "198.51.100.9")
                + "\n");

    assertThat(summary.imported()).isEqualTo(1);
    assertThat(desk.count("observable") - observables).isEqualTo(1);
    assertThat(desk.count("alert_observable") - links).isEqualTo(3);
  }

  @Test
  void keepsWorkspacesApart() throws Exception {
    desk.importText(ImportDesk.alert("apart") + "\n");

    var summary = desk.importFile(fixture.birch(), folder.resolve("small.json"));

    assertThat(summary.imported()).isEqualTo(1);
    assertThat(desk.added()).isEqualTo(1);
    assertThat(fixture.birch().alerts().openCount()).isEqualTo(1);
  }

  @Test
  void storesEvenTheStrangestRecord() throws Exception {
    var controls = "\u0001".repeat(400_000);
    var many = "\"" + "x".repeat(300) + "\",\"" + "y\\u0000\\ud800".repeat(50) + "\"";
    var strange =
        ImportDesk.alert("strange")
            .replace("\"c2\"", many)
            .replace("evil.example", "a".repeat(60) + ".example")
            .replace("1e-7", "1e-999999999,\"c\":\"" + controls + "\",\"d\":-0.0,\"k\\u0000\":{}")
            .replace("18446744073709551616", "9".repeat(390))
            .replace("ünï", "ü".repeat(600));

    var summary = desk.importText(strange + "\n");

    assertThat(summary.imported()).isEqualTo(1);
    assertThat(desk.metadata("strange")).contains("fields_only_in_the_raw_record", "9".repeat(390));
  }

  @Test
  void keepsWholeChunksWhenCancelledAndFinishesLater() throws Exception {
    var file = folder.resolve("eve.json");
    EveFiles.write(file, 2, 2_500, 0);
    var cancellations = new ArrayList<Cancellation>();
    var cancellation =
        new Cancellation((done, total, detail) -> cancellations.forEach(Cancellation::cancel));
    cancellations.add(cancellation);

    var cut =
        desk.importer(fixture.alder()).importFile(file, AlertFormats.recognising(), cancellation);
    var rest = desk.importFile(fixture.alder(), file);

    assertThat(cut.isCancelled()).isTrue();
    assertThat(cut.imported()).isIn(500L, 1_000L, 1_500L);
    assertThat(cut.bytes()).isLessThan(Files.size(file));
    assertThat(rest.imported()).isEqualTo(2_500 - cut.imported());
    assertThat(rest.alreadyKnown()).isEqualTo(cut.imported());
    assertThat(desk.added()).isEqualTo(2_500);
  }

  @Test
  void letsTwoImportsOfOneFileRunSideBySide() throws Exception {
    var file = folder.resolve("eve.json");
    EveFiles.write(file, 4, 1_500, 0);
    Callable<ImportSummary> work = () -> desk.importFile(fixture.alder(), file);

    try (var threads = Executors.newFixedThreadPool(2)) {
      var results = threads.invokeAll(List.of(work, work));

      assertThat(results.get(0).get().imported() + results.get(1).get().imported())
          .isEqualTo(1_500);
    }
    assertThat(desk.added()).isEqualTo(1_500);
  }

  private List<String> facts(long sequence) {
    return fixture.alder().audit().details(sequence, Progress.unwatched()).facts().stream()
        .map(fact -> fact.name() + "=" + fact.value())
        .toList();
  }
}
