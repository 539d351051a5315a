package io.sentineliq.workbench.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Importing as a script does it: exit codes, sentences, and which file is which. */
class ImportCommandTest {

  private static final String SOUND =
      """
      {"timestamp":"2027-01-05T06:00:00Z","event_type":"alert","alert":{"signature":"Sound"}}
      """;

  @TempDir Path folder;

  private CommandDesk desk;

  @BeforeEach
  void sitDown() {
    desk = new CommandDesk(folder);
    desk.run("audit", "list", "--store", desk.store());
    desk.forget();
  }

  @Test
  void nothingInTheListCanBeClickedAndJsonHasItAsItIs() throws IOException {
    var cef =
        Files.writeString(
            folder.resolve("a.cef"),
            "CEF:0|V|P|1|7|Call to http://evil.example/x|9|rt=1767592800000\n");
    desk.run("import", "alerts", "--store", desk.store(), cef.toString());
    desk.forget();

    desk.run("alerts", "list", "--store", desk.store(), "--limit", "9");
    desk.run("alerts", "list", "--store", desk.store(), "--json");

    assertThat(desk.out())
        .contains("Call to hxxp://evil[.]example/x")
        .contains("\"Call to http://evil.example/x\"")
        .doesNotContain("  Call to http://");
  }

  @Test
  void tellsWhichFilesCannotBeRead() throws IOException {
    var csv = Files.writeString(folder.resolve("a.csv"), "a,b\n1,2\n");

    var code =
        desk.run(
            "import",
            "alerts",
            "--json",
            "--store",
            desk.store(),
            csv.toString(),
            folder + "/missing");

    assertThat(code).isEqualTo(3);
    assertThat(desk.json()).hasSize(2).allMatch(line -> line.has("error"));
    assertThat(desk.err()).contains("CSV of no known format, with the columns a, b", "--map");
    assertThat(desk.err()).contains("It does not exist.");
  }

  @Test
  void readsATableByAMapping() throws IOException {
    var csv = Files.writeString(folder.resolve("b.csv"), "When,Name\n1700000000,Odd\nx,Bad\n");
    var map =
        Files.writeString(
            folder.resolve("map.json"),
            "{\"columns\":{\"When\":\"DETECTED_AT\",\"Name\":\"TITLE\"},\"source\":\"Proxy\"}");

    var code =
        desk.run(
            "import",
            "alerts",
            "--json",
            "--store",
            desk.store(),
            csv.toString(),
            "--map",
            map.toString());

    assertThat(desk.err()).isEmpty();
    assertThat(code).isEqualTo(1);
    assertThat(desk.json().getFirst().path("imported").asInt()).isEqualTo(1);
    assertThat(desk.json().getFirst().path("rejected").asInt()).isEqualTo(1);
  }

  @Test
  void refusesAMappingThatIsNone() throws IOException {
    var csv = Files.writeString(folder.resolve("b.csv"), "When,Name\n1700000000,Odd\n");
    var map = Files.writeString(folder.resolve("map.json"), "{\"columns\":{\"When\":\"TIME\"}}");

    assertThat(desk.run("import", "alerts", "--store", desk.store(), csv + "", "--map", map + ""))
        .isEqualTo(3);

    assertThat(desk.err()).contains("map.json", "TIME");
  }

  @Test
  void readsTheFormatThatIsNamedAndNoOther() throws IOException {
    var eve = Files.writeString(folder.resolve("sound.json"), SOUND);

    assertThat(desk.run("import", "alerts", "--store", desk.store(), eve + "", "--format", "EVE"))
        .isZero();
    assertThat(desk.run("import", "alerts", "--store", desk.store(), eve + "", "--format", "cef"))
        .isEqualTo(3);

    assertThat(desk.err()).contains("one of these formats: CEF.");
  }

  @Test
  void namesTheFormatsWhenOneIsNotKnown() {
    var code = desk.run("import", "alerts", "f", "--store", folder + "/never", "--format", "xml");

    assertThat(code).isEqualTo(2);
    assertThat(desk.err())
        .contains("eve, elastic, sentinel, defender, guardduty, thehive, cef, leef");
    assertThat(folder.resolve("never")).doesNotExist();
  }

  @Test
  void endsWithThreeAndNoJsonLineIsMissingWhenOneOfTwoFilesIsSound() throws IOException {
    var sound = Files.writeString(folder.resolve("sound.json"), SOUND);

    desk.run("import", "alerts", "--store", desk.store(), sound.toString());
    desk.forget();
    var code =
        desk.run(
            "import",
            "alerts",
            "--json",
            "--store",
            desk.store(),
            folder.toString(),
            sound.toString());

    assertThat(code).isEqualTo(3);
    assertThat(desk.json()).hasSize(2);
    assertThat(desk.json().getLast().path("already_known").asInt()).isEqualTo(1);
  }

  @Test
  void anEmptyFileIsSaidToBeEmpty() throws IOException {
    var empty = Files.writeString(folder.resolve("empty.json"), "");

    assertThat(desk.run("import", "alerts", "--store", desk.store(), empty.toString()))
        .isEqualTo(3);

    assertThat(desk.err()).contains("“empty.json” cannot be read: It is empty.");
  }

  @Test
  void aFileOfBlankLinesHoldsNothingToImport() throws IOException {
    var blank = Files.writeString(folder.resolve("blank.json"), "\n\n \n");

    assertThat(desk.run("import", "alerts", "--store", desk.store(), blank.toString()))
        .isEqualTo(3);

    assertThat(desk.err()).contains("“blank.json” cannot be read: It holds nothing to import.");
  }

  @Test
  void anArchiveThatIsCutShortIsCalledThatAndNotAnUnknownFormat() throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      for (var i = 0; i < 2_000; i++) {
        gzip.write(SOUND.replace("Sound", "Sound " + i * 7919).getBytes(UTF_8));
      }
    }
    var bytes = packed.toByteArray();
    var cut = folder.resolve("cut.json.gz");
    Files.write(cut, Arrays.copyOf(bytes, bytes.length - 100));

    assertThat(desk.run("import", "alerts", "--store", desk.store(), cut.toString())).isEqualTo(3);

    assertThat(desk.err()).contains("damaged, cut short or encrypted").doesNotContain("--map");
  }
}
