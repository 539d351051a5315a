package io.sentineliq.workbench.alert.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.alert.intake.catalogue.AlertFormats;
import io.sentineliq.workbench.alert.intake.mapping.FieldMapping;
import io.sentineliq.workbench.alert.intake.mapping.FieldRole;
import io.sentineliq.workbench.alert.intake.mapping.MappedParser;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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

/** What becomes of a file as a whole: packed, damaged, of another kind, with bad records. */
@OnEachDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportedFilesTest {

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
  void saysWhenTheListOfRejectsCannotBeWritten() throws Exception {
    Files.writeString(desk.rejectFolder(), "a file where a folder should be");

    assertThatThrownBy(() -> desk.importText(ImportDesk.alert("unwritable") + "\n{\n"))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem()).isInstanceOf(Problem.UnwritableOutput.class));
  }

  @Test
  void listsRejectedRecordsInAFile() throws Exception {
    var summary =
        desk.importText(
            ImportDesk.alert("rejects")
                + "\n=cmd|' /C calc'!A1\n"
                + ImportDesk.alert("rejects").substring(0, 50)
                + "\n");

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
    assertThat(desk.importText(ImportDesk.alert("clean") + "\n").rejectFile()).isEmpty();
    assertThat(desk.rejectFolder()).doesNotExist();
  }

  @Test
  void readsCompressedFilesAndArchives() throws Exception {
    var line = ImportDesk.alert("packed") + "\n";
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

    var fromGzip = desk.importFile(fixture.alder(), gzip);
    var fromZip = desk.importFile(fixture.alder(), zip);

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
      gzip.write((ImportDesk.alert("cut") + "\n").getBytes(UTF_8));
    }
    var file = folder.resolve("cut.gz");
    Files.write(file, Arrays.copyOf(bytes.toByteArray(), bytes.size() - 12));

    assertThatThrownBy(() -> desk.importFile(fixture.alder(), file))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().sentence()).contains("damaged, cut short or encrypted"));
  }

  @Test
  void storesNothingOfAFileOfAnotherKind() throws Exception {
    assertThatThrownBy(() -> desk.importText("a,b,c\n1,2,3\n"))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem()).isInstanceOf(Problem.UnreadableInput.class));
    assertThat(desk.added()).isZero();
    assertThat(desk.rejectFolder()).doesNotExist();
  }

  @Test
  void refusesWhatIsNoFile() {
    for (var path : List.of(folder, folder.resolve("missing.json"))) {
      assertThatThrownBy(() -> desk.importFile(fixture.alder(), path))
          .isInstanceOfSatisfying(
              ProblemException.class,
              e -> assertThat(e.problem()).isInstanceOf(Problem.UnreadableInput.class));
    }
  }

  @Test
  void reportsBytesOfTheFile() throws Exception {
    var file = folder.resolve("eve.json");
    EveFiles.write(file, 3, 500, 3);
    var done = new ArrayList<Long>();
    var totals = new ArrayList<Long>();

    desk.importer(fixture.alder())
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

    var first = desk.importer(fixture.alder()).importFile(file, parser, Progress.unwatched());
    var again = desk.importer(fixture.alder()).importFile(file, parser, Progress.unwatched());

    assertThat(first.imported()).isEqualTo(2);
    assertThat(first.rejected()).isEqualTo(1);
    assertThat(Files.readString(first.rejectFile().orElseThrow()))
        .contains("3,\"The timestamp cannot be read.\",\"never,Bad,\"");
    assertThat(again.imported()).isZero();
    assertThat(again.alreadyKnown()).isEqualTo(2);
    assertThat(desk.added()).isEqualTo(2);
  }
}
