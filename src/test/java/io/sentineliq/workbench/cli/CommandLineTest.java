package io.sentineliq.workbench.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sentineliq.workbench.app.Opening;
import io.sentineliq.workbench.app.SampleWorkspace;
import io.sentineliq.workbench.ledger.Checkpoint;
import io.sentineliq.workbench.ledger.InclusionProof;
import io.sentineliq.workbench.ledger.SignedNote;
import io.sentineliq.workbench.ledger.TreeHash;
import io.sentineliq.workbench.ledger.TreeHasher;
import io.sentineliq.workbench.platform.persistence.Datastore;
import io.sentineliq.workbench.platform.persistence.local.LocalStores;
import io.sentineliq.workbench.platform.persistence.local.StoreSecret;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.sample.SampleInvestigation;
import io.sentineliq.workbench.support.EveFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands as a script sees them: exit codes, and JSON alone on standard output. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CommandLineTest {

  private static final String WITH_CONTROLS =
      """
      {"timestamp":"2027-01-05T06:00:00Z","event_type":"alert","alert":{"signature":"\\u001b]0;x\\u0007\\u202e\\u009bünï"}}
      """;

  @TempDir static Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final CancelSwitch cancel = new CancelSwitch();
  private Workspaces workspaces = new Sessions();

  @BeforeEach
  void forget() {
    out.reset();
    err.reset();
    workspaces = new Sessions();
  }

  @Test
  @Order(1)
  void createsAMissingStoreAndSaysSo() throws IOException {
    var file = folder.resolve("eve.json");
    EveFiles.write(file, 1, 300, 1);

    assertThat(run("import", "alerts", file.toString(), "--store", store(), "--json")).isZero();

    assertThat(err()).contains("Created the store").contains("not encrypted");
    var summary = json().getFirst();
    assertThat(json()).hasSize(1);
    assertThat(summary.path("imported").asInt()).isEqualTo(300);
    assertThat(summary.path("read").asInt()).isEqualTo(600);
    assertThat(summary.path("reject_file").isNull()).isTrue();
    assertThat(summary.path("cancelled").asBoolean()).isFalse();
  }

  @Test
  @Order(2)
  void endsWithOneWhenRecordsWereRejected() throws IOException {
    var file = Files.writeString(folder.resolve("cut.json"), WITH_CONTROLS + "{\"event_type\":\n");

    assertThat(run("import", "alerts", file.toString(), "--store", store())).isEqualTo(1);

    assertThat(out()).contains("1 alert imported", "1 rejected", "listed in ");
    assertThat(folder.resolve("rejects")).isDirectory();
  }

  @Test
  @Order(3)
  void importsAFeedIntoASourceThatIsMadeOnce() throws IOException {
    var file = Files.writeString(folder.resolve("names.txt"), "a.example\nb.example\n");

    for (var i = 0; i < 2; i++) {
      assertThat(
              run(
                  "import",
                  "feed",
                  file.toString(),
                  "--source",
                  "Names",
                  "--store",
                  store(),
                  "--json"))
          .isZero();
      assertThat(json().getLast().path("read").asInt()).isEqualTo(2);
      assertThat(json().getLast().path("detections").asInt()).isZero();
    }
  }

  @Test
  @Order(3)
  void listsTheAlertsOfAFilterAndSaysWhatItCannotRead() {
    assertThat(run("alerts", "list", "--store", store(), "--json", "--filter", "since:2200-01-01"))
        .isZero();
    assertThat(json()).isEmpty();
    assertThat(run("alerts", "list", "--store", store(), "--json", "--filter", "status:open"))
        .isZero();
    assertThat(json()).hasSize(50);
    assertThat(run("alerts", "list", "--store", store(), "--filter", "severty:high")).isNotZero();
    assertThat(err()).contains("severty");
  }

  @Test
  @Order(3)
  void listsAlertsAsJsonLinesOfPlainAscii() {
    assertThat(run("alerts", "list", "--store", store(), "--json", "--limit", "250")).isZero();

    assertThat(json()).hasSize(250);
    assertThat(json().getFirst().path("title").asText())
        .isEqualTo("\u001b]0;x\u0007\u202e\u009bünï");
    assertThat(out().chars()).allMatch(c -> c == '\n' || (c >= ' ' && c < 127));
    assertThat(err()).isEmpty();
  }

  @Test
  @Order(3)
  void letsNoTitleActOnATerminal() {
    assertThat(run("alerts", "list", "--store", store(), "--limit", "1")).isZero();

    assertThat(out()).contains("\u241b]0;x\u2407\uFFFD\uFFFDünï");
  }

  @Test
  @Order(3)
  void listsTheHistoryNewestFirst() {
    assertThat(run("audit", "list", "--store", store(), "--json")).isZero();

    assertThat(json())
        .extracting(entry -> entry.path("action").asText())
        .containsExactly("DATA_IMPORTED", "DATA_IMPORTED", "WORKSPACE_CREATED");
  }

  @Test
  @Order(4)
  void reportsNoCaseThatIsNotThere() {
    assertThat(run("cases", "report", "7", "--store", store(), "--tlp", "green")).isEqualTo(4);
    assertThat(out()).isEmpty();
    assertThat(run("cases", "report", "7", "--store", store())).isEqualTo(2);
    assertThat(err()).contains("--tlp");
  }

  @Test
  @Order(4)
  void tellsWhichFilesCannotBeRead() throws IOException {
    var csv = Files.writeString(folder.resolve("a.csv"), "a,b\n1,2\n");

    var code =
        run("import", "alerts", "--json", "--store", store(), csv.toString(), folder + "/missing");

    assertThat(code).isEqualTo(3);
    assertThat(json()).hasSize(2).allMatch(line -> line.has("error"));
    assertThat(err()).contains("CSV of no known format, with the columns a, b", "--map");
    assertThat(err()).contains("It does not exist.");
  }

  @Test
  @Order(4)
  void readsATableByAMapping() throws IOException {
    var csv = Files.writeString(folder.resolve("b.csv"), "When,Name\n1700000000,Odd\nx,Bad\n");
    var map =
        Files.writeString(
            folder.resolve("map.json"),
            "{\"columns\":{\"When\":\"DETECTED_AT\",\"Name\":\"TITLE\"},\"source\":\"Proxy\"}");

    var code =
        run(
            "import",
            "alerts",
            "--json",
            "--store",
            store(),
            csv.toString(),
            "--map",
            map.toString());

    assertThat(err()).isEmpty();
    assertThat(code).isEqualTo(1);
    assertThat(json().getFirst().path("imported").asInt()).isEqualTo(1);
    assertThat(json().getFirst().path("rejected").asInt()).isEqualTo(1);
  }

  @Test
  @Order(4)
  void refusesAMappingThatIsNone() throws IOException {
    var csv = Files.writeString(folder.resolve("b.csv"), "When,Name\n1700000000,Odd\n");
    var map = Files.writeString(folder.resolve("map.json"), "{\"columns\":{\"When\":\"TIME\"}}");

    assertThat(run("import", "alerts", "--store", store(), csv + "", "--map", map + ""))
        .isEqualTo(3);

    assertThat(err()).contains("map.json", "TIME");
  }

  @Test
  @Order(4)
  void readsTheFormatThatIsNamedAndNoOther() throws IOException {
    var eve = Files.writeString(folder.resolve("sound.json"), WITH_CONTROLS);

    assertThat(run("import", "alerts", "--store", store(), eve + "", "--format", "EVE")).isZero();
    assertThat(run("import", "alerts", "--store", store(), eve + "", "--format", "cef"))
        .isEqualTo(3);

    assertThat(err()).contains("one of these formats: CEF.");
  }

  @Test
  @Order(4)
  void namesTheFormatsWhenOneIsNotKnown() {
    var code = run("import", "alerts", "f", "--store", folder + "/never", "--format", "xml");

    assertThat(code).isEqualTo(2);
    assertThat(err()).contains("eve, elastic, sentinel, defender, guardduty, thehive, cef, leef");
    assertThat(folder.resolve("never")).doesNotExist();
  }

  @Test
  @Order(4)
  void endsWithThreeAndNoJsonLineIsMissingWhenOneOfTwoFilesIsSound() throws IOException {
    var sound = Files.writeString(folder.resolve("sound.json"), WITH_CONTROLS);

    var code =
        run("import", "alerts", "--json", "--store", store(), folder.toString(), sound.toString());

    assertThat(code).isEqualTo(3);
    assertThat(json()).hasSize(2);
    assertThat(json().getLast().path("already_known").asInt()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "import",
        "import alerts",
        "import alerts --store S",
        "alerts list",
        "alerts list --store S --limit 0",
        "alerts list --store S --limit x",
        "alerts list --store S --frobnicate",
        "nonsense",
        "alerts list --store jdbc:postgresql://host/db?password=hunter2",
        "alerts list --store jdbc:postgresql://ana:hunter2@host/db",
        "alerts list --store jdbc:mysql://host/db",
        "alerts list --store S --password hunter2"
      })
  @Order(5)
  void endsWithTwoWhenArgumentsAreWrong(String arguments) {
    var store = folder.resolve("never").toString();
    var parts =
        arguments.isEmpty() ? new String[0] : arguments.replace(" S", " " + store).split(" ");

    assertThat(run(parts)).isEqualTo(2);

    assertThat(out()).isEmpty();
    assertThat(err()).isNotBlank();
    assertThat(folder.resolve("never")).doesNotExist();
  }

  @Test
  @Order(6)
  void showsHelpAndVersionOnStandardOutput() {
    assertThat(run("--help")).isZero();
    assertThat(out()).contains("import", "alerts", "audit", "Exit codes");
    out.reset();
    assertThat(run("--version")).isZero();
    assertThat(out()).startsWith("SentinelIQ Workbench");
    out.reset();
    assertThat(run("import", "alerts", "--help")).isZero();
    assertThat(out()).contains("--store", "Folder of a local store");
    assertThat(err()).isEmpty();
  }

  @Test
  @Order(7)
  void namesTheProcessThatHasTheStoreOpen() {
    var holder = new LocalStores().open(Path.of(store()), StoreSecret.none());
    try (holder) {
      assertThat(run("alerts", "list", "--store", store())).isEqualTo(4);
    }
    assertThat(err()).contains("process " + ProcessHandle.current().pid());
  }

  @Test
  @Order(8)
  void encryptsANewStoreWithAPassphraseFile() throws IOException {
    var passphrase =
        Files.writeString(folder.resolve("pass"), "seven rusty kettles sing at dawn\n");
    var store = folder.resolve("vault").toString();

    assertThat(run("audit", "list", "--store", store, "--passphrase-file", passphrase.toString()))
        .isZero();
    assertThat(err()).contains("Created the encrypted store", "Recovery key");
    assertThat(out()).doesNotContain("Recovery");
    err.reset();

    assertThat(run("audit", "list", "--store", store)).isEqualTo(4);
    assertThat(err()).contains("is encrypted");
    assertThat(run("audit", "list", "--store", store, "--passphrase-file", passphrase.toString()))
        .isZero();
    Files.writeString(passphrase, "something else entirely");
    assertThat(run("audit", "list", "--store", store, "--passphrase-file", passphrase.toString()))
        .isEqualTo(4);
  }

  @Test
  @Order(9)
  void endsWithFourWhenTheWorkspaceOrServerIsMissing() {
    assertThat(run("audit", "list", "--store", store(), "--workspace", "nowhere")).isEqualTo(4);
    assertThat(err()).contains("nowhere");
    assertThat(run("audit", "list", "--store", "jdbc:postgresql://localhost:1/db")).isEqualTo(4);
  }

  @Test
  @Order(10)
  void givesADefectACodeAndNoTrace() {
    workspaces =
        new Sessions() {
          @Override
          public OpenWorkspace open(Datastore store, Optional<String> slug) {
            throw new IllegalStateException("secret record content");
          }
        };

    assertThat(run("audit", "list", "--store", store())).isEqualTo(70);

    assertThat(err()).containsPattern("Error code [0-9A-Z]{6}").doesNotContain("\tat ", "secret");
    assertThat(out()).isEmpty();
  }

  @Test
  @Order(11)
  void endsWith130WhenCancelled() throws IOException {
    cancel.cancel();

    var file = folder.resolve("eve.json").toString();
    assertThat(run("import", "alerts", file, "--store", store(), "--json")).isEqualTo(130);
    assertThat(json().getFirst().path("cancelled").asBoolean()).isTrue();
  }

  private int run(String... arguments) {
    var console =
        new Console(
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            Map.of("PGPASSFILE", folder.resolve("none").toString()),
            false);
    var places =
        new CommandLineMain.Places(
            folder.resolve("rejects"), folder.resolve("workbench.log"), folder.resolve("ledger"));
    return new CommandLineMain(
            console, workspaces, (pictures, width, height, progress) -> 0, cancel, List::of, places)
        .run(arguments);
  }

  private static String store() {
    return folder.resolve("store").toString();
  }

  private String out() {
    return out.toString(UTF_8);
  }

  private String err() {
    return err.toString(UTF_8);
  }

  private List<JsonNode> json() {
    return out().lines().map(CommandLineTest::parse).toList();
  }

  private static JsonNode parse(String line) {
    try {
      return new ObjectMapper().readTree(line);
    } catch (IOException e) {
      throw new AssertionError(line, e);
    }
  }

  @Test
  @Order(4)
  void verifiesTheLedgerAgainstACheckpointKeptElsewhere() throws IOException {
    assertThat(run("ledger", "checkpoint", "--store", store())).isZero();
    var kept = Files.writeString(folder.resolve("kept"), out());
    out.reset();

    assertThat(
            run("ledger", "verify", "--store", store(), "--checkpoint", kept.toString(), "--json"))
        .isZero();

    var report = json().getFirst();
    assertThat(report.path("fault").isNull()).isTrue();
    assertThat(report.path("verified").asLong()).isPositive();
    assertThat(report.path("earlier_checkpoints_agreed").asInt()).isEqualTo(1);
    out.reset();
    var forged =
        Files.readString(kept).replaceFirst("(?m)^[A-Za-z0-9+/]{43}=$", "A".repeat(43) + "=");
    Files.writeString(kept, forged);
    assertThat(run("ledger", "verify", "--store", store(), "--checkpoint", kept.toString()))
        .isEqualTo(1);
    assertThat(out()).contains("was rewritten", "all of them are unchanged");
    Files.writeString(kept, "no checkpoint");
    assertThat(run("ledger", "verify", "--store", store(), "--checkpoint", kept.toString()))
        .isEqualTo(3);
  }

  @Test
  @Order(4)
  void provesAnEntryToSomebodyWithoutTheStore() {
    assertThat(run("ledger", "prove", "1", "--store", store())).isZero();

    var proof = json().getFirst();
    var hashes = new ArrayList<TreeHash>();
    proof.path("path").forEach(hash -> hashes.add(TreeHash.ofHex(hash.asText())));
    var leaf = new TreeHasher().leaf(proof.path("entry").asText().getBytes(UTF_8));
    assertThat(new InclusionProof(1, proof.path("size").asLong(), hashes).rootFrom(leaf))
        .contains(TreeHash.ofHex(proof.path("root").asText()));
    var checkpoint = SignedNote.parse(proof.path("checkpoint").asText());
    assertThat(Checkpoint.parse(checkpoint.text()).root().hex())
        .isEqualTo(proof.path("root").asText());
    assertThat(run("ledger", "prove", "100000", "--store", store())).isEqualTo(4);
  }

  @Test
  @Order(9)
  void fillsAFolderWithTheSampleOnce() {
    var sample = folder.resolve("investigation").toString();

    assertThat(run("sample", sample, "--json")).isZero();
    var first = json().getFirst();
    assertThat(first.path("added").asInt()).isEqualTo(first.path("alerts").asInt()).isPositive();
    out.reset();

    assertThat(run("sample", sample)).isZero();
    assertThat(out()).contains("Nothing was added");
    out.reset();
    var all = first.path("alerts").asText();
    assertThat(run("alerts", "list", "--store", sample, "--json", "--limit", "10000")).isZero();
    assertThat(json()).hasSize(Integer.parseInt(all));
    assertThat(json())
        .filteredOn(alert -> alert.path("title").asText().startsWith("Macro attachment"))
        .allMatch(alert -> alert.path("assignee").asText().equals("Hana Yamada"));
  }

  @Test
  @Order(9)
  void keepsTheSampleOutOfAFolderThatHoldsSomethingElse() throws IOException {
    assertThat(run("sample", store())).isEqualTo(4);
    assertThat(err()).contains("something else than the sample");
    var notes = Files.createDirectory(folder.resolve("notes"));
    Files.writeString(notes.resolve("todo.txt"), "tea");

    assertThat(run("sample", notes.toString())).isEqualTo(4);

    try (var files = Files.list(notes)) {
      assertThat(files).hasSize(1);
    }
  }

  /** Real sessions. */
  private static class Sessions implements Workspaces {
    private final Opening opening = new Opening(Clock.systemUTC(), () -> {});

    @Override
    public OpenWorkspace open(Datastore store, Optional<String> slug) {
      var session = opening.open(store, slug);
      return new OpenWorkspace(
          store,
          session.alerts(),
          session.cases(),
          session.audit(),
          session.evidence(),
          session.custody(),
          session.intake(),
          session.contents(),
          session.copies(),
          session.findings(),
          session.received(),
          session.signingKeys(),
          session.transactions(),
          session::close);
    }

    @Override
    public void found(Datastore store) {
      opening.found(store);
    }

    @Override
    public SampleInvestigation.Result loadSample(
        Datastore store, Path rejectFolder, Progress progress) {
      return new SampleWorkspace(opening, rejectFolder, Clock.systemUTC())
          .loadAlone(store, progress);
    }
  }
}
