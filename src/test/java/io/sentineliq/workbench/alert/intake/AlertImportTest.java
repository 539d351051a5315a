package io.sentineliq.workbench.alert.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.alert.intake.catalogue.AlertFormats;
import io.sentineliq.workbench.alert.intake.mapping.FieldMapping;
import io.sentineliq.workbench.alert.intake.mapping.FieldRole;
import io.sentineliq.workbench.alert.intake.mapping.MappedParser;
import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.observable.CyberObservable;
import io.sentineliq.workbench.observable.ObservableId;
import io.sentineliq.workbench.observable.ObservableType;
import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.persistence.Ids;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Cancellation;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.EveFiles;
import io.sentineliq.workbench.support.OnEachDatabase;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
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

  private static final String ALERT =
      """
      {"timestamp":"2026-01-05T06:00:00.123456+0200","event_type":"alert","src_ip":"10.1.2.3",\
      "dest_ip":"203.0.113.77","host":"HOST","proto":"TCP","alert":{"signature":"ET \\"odd\\" \\\\ \\t\\u0000 ünï 😀",\
      "signature_id":1,"category":"Misc Attack","severity":1,"metadata":{"tag":["c2","c\\t\\\\N"]}},\
      "dns":{"rrname":"evil.example"},"x":1e-7,"n":18446744073709551616}\
      """;

  @Parameter TestDatabase database;
  @TempDir static Path storeFolder;
  @TempDir Path folder;

  private WorkspaceFixture fixture;
  private long openBefore;

  @BeforeParameterizedClassInvocation
  void open() {
    fixture = WorkspaceFixture.open(database, storeFolder);
  }

  @AfterParameterizedClassInvocation
  void close() {
    fixture.close();
  }

  @BeforeEach
  void count() {
    openBefore = fixture.alder().alerts().openCount();
  }

  @Test
  void storesAnAlertWithEverythingThatBelongsToIt() throws Exception {
    var summary = importText(alert("whole") + "\n");

    var alder = fixture.alder();
    var id =
        UUID.fromString(
            text("select id from alert where workspace_id = ? and source like '%whole%'"));
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
    assertThat(alert.raw()).isNotNull().extracting("text").isEqualTo(alert("whole"));
    assertThat(metadata("whole")).contains("18446744073709551616").contains("evil.example");
  }

  @Test
  void addsNothingWhenAFileComesAgain() throws Exception {
    var file = folder.resolve("eve.json");
    EveFiles.write(file, 1, 1_200, 1);
    var first = importFile(fixture.alder(), file);
    var before = counts();

    var second = importFile(fixture.alder(), file);

    assertThat(first.imported()).isEqualTo(1_200);
    assertThat(first.read()).isEqualTo(2_400);
    assertThat(first.skipped().values().stream().mapToLong(n -> n).sum()).isEqualTo(1_200);
    assertThat(first.bytes()).isEqualTo(Files.size(file));
    assertThat(second.imported()).isZero();
    assertThat(second.alreadyKnown()).isEqualTo(1_200);
    assertThat(counts()).isEqualTo(before);
  }

  @Test
  void tellsTheHistoryOncePerChunk() throws Exception {
    var file = folder.resolve("eve.json");
    EveFiles.write(file, 5, 2_050, 0);
    var before = fixture.alder().audit().size();

    importFile(fixture.alder(), file);

    var size = fixture.alder().audit().size();
    var entries = fixture.alder().audit().page(size - 1, 3, Progress.unwatched());
    assertThat(size - before).isEqualTo(3);
    assertThat(entries).extracting("action").containsOnly("DATA_IMPORTED");
    assertThat(entries).extracting("resource").containsOnly("ALERT");
    assertThat(entries)
        .extracting("description")
        .containsExactlyInAnyOrder(
            "500 alerts imported from “eve.json”",
            "1,000 alerts imported from “eve.json”",
            "550 alerts imported from “eve.json”");
    assertThat(List.of(facts(size - 1), facts(size - 2), facts(size - 3)))
        .anySatisfy(
            facts ->
                assertThat(facts)
                    .contains(
                        "file=eve.json", "first_line=1501", "last_line=2050", "imported=550"));
  }

  @Test
  void countsARecordThatStandsTwiceInAFileOnce() throws Exception {
    var summary = importText(alert("twice") + "\n" + alert("twice") + "\n");

    assertThat(summary.imported()).isEqualTo(1);
    assertThat(summary.alreadyKnown()).isEqualTo(1);
  }

  @Test
  void importsWhatIsNewInAFileThatGrew() throws Exception {
    importText(alert("grew") + "\n");
    var observables = count("observable");
    var links = count("alert_observable");

    var summary =
        importText(
            alert("grew") + "\n" + alert("grew").replace("203.0.113.77", "198.51.100.9") + "\n");

    assertThat(summary.imported()).isEqualTo(1);
    assertThat(count("observable") - observables).isEqualTo(1);
    assertThat(count("alert_observable") - links).isEqualTo(3);
  }

  @Test
  void keepsWorkspacesApart() throws Exception {
    importText(alert("apart") + "\n");

    var summary = importFile(fixture.birch(), folder.resolve("small.json"));

    assertThat(summary.imported()).isEqualTo(1);
    assertThat(added()).isEqualTo(1);
    assertThat(fixture.birch().alerts().openCount()).isEqualTo(1);
  }

  @Test
  void storesEvenTheStrangestRecord() throws Exception {
    var controls = "\u0001".repeat(400_000);
    var many = "\"" + "x".repeat(300) + "\",\"" + "y\\u0000\\ud800".repeat(50) + "\"";
    var strange =
        alert("strange")
            .replace("\"c2\"", many)
            .replace("evil.example", "a".repeat(60) + ".example")
            .replace("1e-7", "1e-999999999,\"c\":\"" + controls + "\",\"d\":-0.0,\"k\\u0000\":{}")
            .replace("18446744073709551616", "9".repeat(390))
            .replace("ünï", "ü".repeat(600));

    var summary = importText(strange + "\n");

    assertThat(summary.imported()).isEqualTo(1);
    assertThat(metadata("strange")).contains("fields_only_in_the_raw_record", "9".repeat(390));
  }

  @Test
  void linksAnObservableThatSomebodyStoredUnderAnIdOfTheirOwn() throws Exception {
    var stored = Ids.next();
    fixture.alder().transactions().write(unit -> store(unit, stored, "192.0.2.199"));

    importText(alert("foreign").replace("203.0.113.77", "192.0.2.199") + "\n");

    assertThat(
            text(
                "select count(*) from alert_observable where workspace_id = ?"
                    + " and observable_id = '"
                    + stored
                    + "'"))
        .isEqualTo("1");
  }

  private static void store(UnitOfWork unit, UUID id, String address) {
    var digest = ObservableId.digest(address);
    unit.add(new CyberObservable(id, ObservableType.IP, address, address, digest, unit.now()));
    unit.audit("OBSERVABLE_CREATED", new SubjectRef("OBSERVABLE", id), address, Difference.none());
  }

  @Test
  void saysWhenTheListOfRejectsCannotBeWritten() throws Exception {
    Files.writeString(rejectFolder(), "a file where a folder should be");

    assertThatThrownBy(() -> importText(alert("unwritable") + "\n{\n"))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem()).isInstanceOf(Problem.UnwritableOutput.class));
  }

  @Test
  void listsRejectedRecordsInAFile() throws Exception {
    var summary =
        importText(
            alert("rejects") + "\n=cmd|' /C calc'!A1\n" + alert("rejects").substring(0, 50) + "\n");

    assertThat(summary.rejected()).isEqualTo(2);
    assertThat(Files.readAllLines(summary.rejectFile().orElseThrow()))
        .first()
        .isEqualTo("line,reason,excerpt");
    assertThat(Files.readString(summary.rejectFile().orElseThrow()))
        .contains(
            "2,\"The record is of another format or of one that is not known.\",\"'=cmd|' /C"
                + " calc'!A1\"\r\n")
        .contains("3,\"The record ends in the middle.\",\"{\"\"timestamp");
  }

  @Test
  void makesNoFileWhenNothingIsRejected() throws Exception {
    assertThat(importText(alert("clean") + "\n").rejectFile()).isEmpty();
    assertThat(rejectFolder()).doesNotExist();
  }

  @Test
  void readsCompressedFilesAndArchives() throws Exception {
    var line = alert("packed") + "\n";
    var gzip = folder.resolve("eve.json.gz");
    try (var first = new GZIPOutputStream(Files.newOutputStream(gzip))) {
      first.write(line.getBytes(UTF_8));
    }
    try (var second = new GZIPOutputStream(Files.newOutputStream(gzip, APPEND))) {
      second.write(line.replace("203.0.113.77", "203.0.113.78").getBytes(UTF_8));
    }
    var zip = folder.resolve("logs.zip");
    try (var archive = new ZipOutputStream(Files.newOutputStream(zip))) {
      entry(archive, "../../readme.txt", "nothing here");
      entry(archive, "a/eve.json", line.replace("203.0.113.77", "203.0.113.79") + "{\n");
      entry(archive, "b/eve.json", line);
    }

    var fromGzip = importFile(fixture.alder(), gzip);
    var fromZip = importFile(fixture.alder(), zip);

    assertThat(fromGzip.imported()).isEqualTo(2);
    assertThat(fromGzip.bytes()).isEqualTo(Files.size(gzip));
    assertThat(fromZip.imported()).isEqualTo(1);
    assertThat(fromZip.alreadyKnown()).isEqualTo(1);
    assertThat(Files.readString(fromZip.rejectFile().orElseThrow()))
        .contains("1,\"../../readme.txt: ", "2,\"a/eve.json: The record ends in the middle.");
  }

  private static void entry(ZipOutputStream archive, String name, String text) throws IOException {
    archive.putNextEntry(new ZipEntry(name));
    archive.write(text.getBytes(UTF_8));
    archive.closeEntry();
  }

  @Test
  void saysThatAnArchiveIsDamaged() throws Exception {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write((alert("cut") + "\n").getBytes(UTF_8));
    }
    var file = folder.resolve("cut.gz");
    Files.write(file, Arrays.copyOf(bytes.toByteArray(), bytes.size() - 12));

    assertThatThrownBy(() -> importFile(fixture.alder(), file))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().sentence()).contains("damaged, cut short or encrypted"));
  }

  @Test
  void storesNothingOfAFileOfAnotherKind() throws Exception {
    assertThatThrownBy(() -> importText("a,b,c\n1,2,3\n"))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem()).isInstanceOf(Problem.UnreadableInput.class));
    assertThat(added()).isZero();
    assertThat(rejectFolder()).doesNotExist();
  }

  @Test
  void refusesWhatIsNoFile() {
    for (var path : List.of(folder, folder.resolve("missing.json"))) {
      assertThatThrownBy(() -> importFile(fixture.alder(), path))
          .isInstanceOfSatisfying(
              ProblemException.class,
              e -> assertThat(e.problem()).isInstanceOf(Problem.UnreadableInput.class));
    }
  }

  private List<String> facts(long sequence) {
    return fixture.alder().audit().details(sequence, Progress.unwatched()).facts().stream()
        .map(fact -> fact.name() + "=" + fact.value())
        .toList();
  }

  @Test
  void keepsWholeChunksWhenCancelledAndFinishesLater() throws Exception {
    var file = folder.resolve("eve.json");
    EveFiles.write(file, 2, 2_500, 0);
    var cancellations = new ArrayList<Cancellation>();
    var cancellation =
        new Cancellation((done, total, detail) -> cancellations.forEach(Cancellation::cancel));
    cancellations.add(cancellation);

    var cut = importer(fixture.alder()).importFile(file, AlertFormats.recognising(), cancellation);
    var rest = importFile(fixture.alder(), file);

    assertThat(cut.isCancelled()).isTrue();
    assertThat(cut.imported()).isIn(500L, 1_000L, 1_500L);
    assertThat(cut.bytes()).isLessThan(Files.size(file));
    assertThat(rest.imported()).isEqualTo(2_500 - cut.imported());
    assertThat(rest.alreadyKnown()).isEqualTo(cut.imported());
    assertThat(added()).isEqualTo(2_500);
  }

  @Test
  void reportsBytesOfTheFile() throws Exception {
    var file = folder.resolve("eve.json");
    EveFiles.write(file, 3, 500, 3);
    var done = new ArrayList<Long>();
    var totals = new ArrayList<Long>();

    importer(fixture.alder())
        .importFile(
            file,
            AlertFormats.recognising(),
            new Cancellation(
                (bytes, total, detail) -> {
                  done.add(bytes);
                  totals.add(total);
                }));

    assertThat(done).isSorted().last().isEqualTo(Files.size(file));
    assertThat(totals).containsOnly(Files.size(file));
  }

  @Test
  void letsTwoImportsOfOneFileRunSideBySide() throws Exception {
    var file = folder.resolve("eve.json");
    EveFiles.write(file, 4, 1_500, 0);
    Callable<ImportSummary> work = () -> importFile(fixture.alder(), file);

    try (var threads = Executors.newFixedThreadPool(2)) {
      var results = threads.invokeAll(List.of(work, work));

      assertThat(results.get(0).get().imported() + results.get(1).get().imported())
          .isEqualTo(1_500);
    }
    assertThat(added()).isEqualTo(1_500);
  }

  @Test
  void addsARowOfATableOnceAndListsTheBadOnes() throws Exception {
    var file =
        Files.writeString(
            folder.resolve("proxy.csv"),
            "When,Name,Src\n1700000000,Odd,45.9.148.3\nnever,Bad,\n1700000001,Even,45.9.148.3\n");
    var parser =
        new MappedParser(
            new FieldMapping(
                Map.of(
                    "When", FieldRole.DETECTED_AT,
                    "Name", FieldRole.TITLE,
                    "Src", FieldRole.HOST),
                "Proxy",
                "",
                "",
                Map.of()));

    var first = importer(fixture.alder()).importFile(file, parser, Progress.unwatched());
    var again = importer(fixture.alder()).importFile(file, parser, Progress.unwatched());

    assertThat(first.imported()).isEqualTo(2);
    assertThat(first.rejected()).isEqualTo(1);
    assertThat(Files.readString(first.rejectFile().orElseThrow()))
        .contains("3,\"The timestamp cannot be read.\",\"never,Bad,\"");
    assertThat(again.imported()).isZero();
    assertThat(again.alreadyKnown()).isEqualTo(2);
    assertThat(added()).isEqualTo(2);
  }

  private static String alert(String host) {
    return ALERT.replace("HOST", host);
  }

  private long added() {
    return fixture.alder().alerts().openCount() - openBefore;
  }

  private ImportSummary importText(String text) throws IOException {
    return importFile(fixture.alder(), Files.writeString(folder.resolve("small.json"), text));
  }

  private ImportSummary importFile(WorkspaceSession session, Path file) {
    return importer(session).importFile(file, AlertFormats.recognising(), Progress.unwatched());
  }

  private AlertImport importer(WorkspaceSession session) {
    return new AlertImport(
        fixture.anasStore(), session.transactions(), rejectFolder(), Clock.systemUTC());
  }

  private Path rejectFolder() {
    return folder.resolve("rejects");
  }

  private Map<String, Long> counts() throws SQLException {
    return Map.of(
        "alert", count("alert"),
        "alert_payload", count("alert_payload"),
        "alert_raw_record", count("alert_raw_record"),
        "alert_tag", count("alert_tag"),
        "alert_asset", count("alert_asset"),
        "observable", count("observable"),
        "alert_observable", count("alert_observable"),
        "audit_log", count("audit_log"));
  }

  private String metadata(String host) throws SQLException {
    return text(
        """
        select cast(p.metadata as varchar) from alert_payload p
        join alert a on a.workspace_id = p.workspace_id and a.id = p.alert_id
        where p.workspace_id = ? and a.source = 'Suricata (HOST)'\
        """
            .replace("HOST", host));
  }

  private long count(String table) throws SQLException {
    return Long.parseLong(text("select count(*) from " + table + " where workspace_id = ?"));
  }

  private String text(String sql) throws SQLException {
    try (var connection = fixture.raw("ana");
        var statement = connection.prepareStatement(sql)) {
      statement.setObject(1, fixture.alder().membership().workspaceId());
      try (var rows = statement.executeQuery()) {
        rows.next();
        return String.valueOf(rows.getString(1));
      }
    }
  }
}
