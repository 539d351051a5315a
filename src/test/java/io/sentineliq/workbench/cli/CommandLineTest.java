package io.sentineliq.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.platform.persistence.Datastore;
import io.sentineliq.workbench.platform.persistence.local.LocalStores;
import io.sentineliq.workbench.platform.persistence.local.StoreSecret;
import io.sentineliq.workbench.support.EveFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

  private CommandDesk desk;

  @BeforeEach
  void sitDown() {
    desk = new CommandDesk(folder);
  }

  @Test
  @Order(1)
  void createsAMissingStoreAndSaysSo() throws IOException {
    var file = folder.resolve("eve.json");
    EveFiles.write(file, 1, 300, 1);

    assertThat(desk.run("import", "alerts", file.toString(), "--store", desk.store(), "--json"))
        .isZero();

    assertThat(desk.err()).contains("Created the store").contains("not encrypted");
    var summary = desk.json().getFirst();
    assertThat(desk.json()).hasSize(1);
    assertThat(summary.path("imported").asInt()).isEqualTo(300);
    assertThat(summary.path("read").asInt()).isEqualTo(600);
    assertThat(summary.path("reject_file").isNull()).isTrue();
    assertThat(summary.path("cancelled").asBoolean()).isFalse();
  }

  @Test
  @Order(2)
  void endsWithOneWhenRecordsWereRejected() throws IOException {
    var file = Files.writeString(folder.resolve("cut.json"), WITH_CONTROLS + "{\"event_type\":\n");

    assertThat(desk.run("import", "alerts", file.toString(), "--store", desk.store())).isEqualTo(1);

    assertThat(desk.out()).contains("1 alert imported", "1 rejected", "listed in ");
    assertThat(folder.resolve("rejects")).isDirectory();
  }

  @Test
  @Order(3)
  void importsAFeedIntoASourceThatIsMadeOnce() throws IOException {
    var file = Files.writeString(folder.resolve("names.txt"), "a.example\nb.example\n");

    for (var i = 0; i < 2; i++) {
      assertThat(
              desk.run(
                  "import",
                  "feed",
                  file.toString(),
                  "--source",
                  "Names",
                  "--store",
                  desk.store(),
                  "--json"))
          .isZero();
      assertThat(desk.json().getLast().path("read").asInt()).isEqualTo(2);
      assertThat(desk.json().getLast().path("detections").asInt()).isZero();
    }
  }

  @Test
  @Order(3)
  void listsTheAlertsOfAFilterAndSaysWhatItCannotRead() {
    assertThat(
            desk.run(
                "alerts",
                "list",
                "--store",
                desk.store(),
                "--json",
                "--filter",
                "since:2200-01-01"))
        .isZero();
    assertThat(desk.json()).isEmpty();
    assertThat(
            desk.run(
                "alerts", "list", "--store", desk.store(), "--json", "--filter", "status:open"))
        .isZero();
    assertThat(desk.json()).hasSize(50);
    assertThat(desk.run("alerts", "list", "--store", desk.store(), "--filter", "severty:high"))
        .isNotZero();
    assertThat(desk.err()).contains("severty");
  }

  @Test
  @Order(3)
  void listsAlertsAsJsonLinesOfPlainAscii() {
    assertThat(desk.run("alerts", "list", "--store", desk.store(), "--json", "--limit", "250"))
        .isZero();

    assertThat(desk.json()).hasSize(250);
    assertThat(desk.json().getFirst().path("title").asText())
        .isEqualTo("\u001b]0;x\u0007\u202e\u009bünï");
    assertThat(desk.out().chars()).allMatch(c -> c == '\n' || (c >= ' ' && c < 127));
    assertThat(desk.err()).isEmpty();
  }

  @Test
  @Order(3)
  void letsNoTitleActOnATerminal() {
    assertThat(desk.run("alerts", "list", "--store", desk.store(), "--limit", "1")).isZero();

    assertThat(desk.out()).contains("\u241b]0;x\u2407\uFFFD\uFFFDünï");
  }

  @Test
  @Order(3)
  void listsTheHistoryNewestFirst() {
    assertThat(desk.run("audit", "list", "--store", desk.store(), "--json")).isZero();

    assertThat(desk.json())
        .extracting(entry -> entry.path("action").asText())
        .containsExactly("DATA_IMPORTED", "DATA_IMPORTED", "WORKSPACE_CREATED");
  }

  @Test
  @Order(4)
  void reportsNoCaseThatIsNotThere() {
    assertThat(desk.run("cases", "report", "7", "--store", desk.store(), "--tlp", "green"))
        .isEqualTo(2);
    assertThat(desk.out()).isEmpty();
    assertThat(desk.err()).contains("no case 7");
    assertThat(desk.run("cases", "report", "7", "--store", desk.store())).isEqualTo(2);
    assertThat(desk.err()).contains("--tlp");
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

    assertThat(desk.run(parts)).isEqualTo(2);

    assertThat(desk.out()).isEmpty();
    assertThat(desk.err()).isNotBlank();
    assertThat(folder.resolve("never")).doesNotExist();
  }

  @Test
  @Order(6)
  void showsHelpAndVersionOnStandardOutput() {
    assertThat(desk.run("--help")).isZero();
    assertThat(desk.out()).contains("import", "alerts", "audit", "Exit codes");
    desk.forget();
    assertThat(desk.run("--version")).isZero();
    assertThat(desk.out()).startsWith("SentinelIQ Workbench");
    desk.forget();
    assertThat(desk.run("import", "alerts", "--help")).isZero();
    assertThat(desk.out()).contains("--store", "Folder of a local store");
    assertThat(desk.err()).isEmpty();
  }

  @Test
  @Order(7)
  void namesTheProcessThatHasTheStoreOpen() {
    var holder = new LocalStores().open(Path.of(desk.store()), StoreSecret.none());
    try (holder) {
      assertThat(desk.run("alerts", "list", "--store", desk.store())).isEqualTo(4);
    }
    assertThat(desk.err()).contains("process " + ProcessHandle.current().pid());
  }

  @Test
  @Order(8)
  void encryptsANewStoreWithAPassphraseFile() throws IOException {
    var passphrase =
        Files.writeString(folder.resolve("pass"), "seven rusty kettles sing at dawn\n");
    var store = folder.resolve("vault").toString();

    assertThat(
            desk.run("audit", "list", "--store", store, "--passphrase-file", passphrase.toString()))
        .isZero();
    assertThat(desk.err()).contains("Created the encrypted store", "Recovery key");
    assertThat(desk.out()).doesNotContain("Recovery");
    desk.forget();

    assertThat(desk.run("audit", "list", "--store", store)).isEqualTo(4);
    assertThat(desk.err()).contains("is encrypted");
    assertThat(
            desk.run("audit", "list", "--store", store, "--passphrase-file", passphrase.toString()))
        .isZero();
    Files.writeString(passphrase, "something else entirely");
    assertThat(
            desk.run("audit", "list", "--store", store, "--passphrase-file", passphrase.toString()))
        .isEqualTo(4);
  }

  @Test
  @Order(9)
  void endsWithFourWhenTheWorkspaceOrServerIsMissing() {
    assertThat(desk.run("audit", "list", "--store", desk.store(), "--workspace", "nowhere"))
        .isEqualTo(4);
    assertThat(desk.err()).contains("nowhere");
    assertThat(desk.run("audit", "list", "--store", "jdbc:postgresql://localhost:1/db"))
        .isEqualTo(4);
  }

  @Test
  @Order(10)
  void givesADefectACodeAndNoTrace() {
    var broken =
        new RealWorkspaces() {
          @Override
          public OpenWorkspace open(Datastore store, Optional<String> slug) {
            throw new IllegalStateException("secret record content");
          }
        };

    assertThat(desk.run(broken, new CancelSwitch(), "audit", "list", "--store", desk.store()))
        .isEqualTo(70);

    assertThat(desk.err())
        .containsPattern("Error code [0-9A-Z]{6}")
        .doesNotContain("\tat ", "secret");
    assertThat(desk.out()).isEmpty();
  }

  @Test
  @Order(11)
  void endsWith130WhenCancelled() throws IOException {
    var cancel = new CancelSwitch();
    cancel.cancel();

    var file = folder.resolve("eve.json").toString();
    var arguments = new String[] {"import", "alerts", file, "--store", desk.store(), "--json"};
    assertThat(desk.run(new RealWorkspaces(), cancel, arguments)).isEqualTo(130);
    assertThat(desk.json().getFirst().path("cancelled").asBoolean()).isTrue();
  }
}
