package io.sentineliq.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.sentineliq.workbench.casefile.CaseType;
import io.sentineliq.workbench.casefile.Cases;
import io.sentineliq.workbench.casefile.NewCase;
import io.sentineliq.workbench.classification.Confidentiality;
import io.sentineliq.workbench.classification.Priority;
import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.platform.persistence.Datastore;
import io.sentineliq.workbench.platform.task.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Evidence from the command line: two stores, nobody at a terminal. */
class EvidenceCommandTest {

  @TempDir Path folder;

  private CommandDesk desk;
  private String passphrase = "";
  private String here = "";
  private String there = "";

  @BeforeEach
  void sitDown() throws IOException {
    desk = new CommandDesk(folder);
    here = folder.resolve("here").toString();
    there = folder.resolve("there").toString();
    passphrase =
        Files.writeString(folder.resolve("passphrase"), "seven grey herons on the pier\n")
            .toString();
  }

  @Test
  void keysAreListedAndOneIsRevokedForAReason() throws IOException {
    assertThat(run(here, "evidence", "keys")).isZero();
    assertThat(desk.out()).isEmpty();
    var made = json(evidence(here, "key", "--as-name", "Ana Lima", "--as-org", "Alder"));
    var fingerprint = made.path("fingerprint").asText();

    assertThat(run(here, "evidence", "keys", "--revoke", fingerprint)).isEqualTo(2);
    assertThat(run(here, "evidence", "keys", "--revoke", "ab12", "--reason", "Lost")).isEqualTo(2);
    assertThat(run(here, "evidence", "keys", "--revoke", fingerprint, "--reason", "Lost")).isZero();
    assertThat(run(here, "evidence", "keys", "--json")).isZero();
    var ended = json(desk.json());
    assertThat(ended.path("name").asText()).isEqualTo("Ana Lima");
    assertThat(ended.path("reason").asText()).isEqualTo("Lost");
    assertThat(ended.path("until_entry").asLong())
        .isGreaterThan(ended.path("since_entry").asLong());
  }

  @Test
  void anExhibitIsCollectedCopiedReadCorrectedAndMovedByWords() throws IOException {
    var mail = Files.writeString(folder.resolve("mail.txt"), "call http://evil.example/a now");
    var carved = Files.writeString(folder.resolve("carved.bin"), "carved");
    var collected =
        json(evidence(here, "collect", mail.toString(), "--case", "1", "--as-name", "Ana Lima"));
    assertThat(collected.path("exhibit").asText()).isEqualTo("1/1");

    var copied =
        json(
            evidence(
                here,
                "copy",
                "1/1",
                carved.toString(),
                "--name",
                "Loader",
                "--purpose",
                "Carving"));
    assertThat(copied.path("exhibit").asText()).isEqualTo("1/2");
    assertThat(copied.path("name").asText()).isEqualTo("Loader");

    evidence(here, "extract", "1/1", "--purpose", "Triage", "--link");
    assertThat(desk.json()).extracting(found -> found.path("type").asText()).contains("URL");

    evidence(here, "check-out", "1/1", "--purpose", "Imaging", "--to", "Bench 4");
    evidence(here, "check-in", "1/1", "--to", "Shelf 2");
    evidence(here, "correct", "1/1", "--entry", "1", "--note", "The time was local");
    assertThat(actions(show(here, "1/1")))
        .containsExactly(
            "COLLECTED", "COPIED", "ACCESSED", "CHECKED_OUT", "CHECKED_IN", "CORRECTED");
    assertThat(run(here, "evidence", "verify", "--json")).isZero();
    assertThat(run(here, "evidence", "report", "1/1", "--format", "json")).isZero();
    assertThat(desk.out()).contains("The time was local");
  }

  @Test
  void whatCannotBeSaidIsRefusedBeforeAnythingIsSigned() {
    evidence(here, "collect", "--thing", "Laptop", "--case", "1", "--as-name", "Ana Lima");
    var before = actions(show(here, "1/1"));
    assertThat(signed(here, "store", "1/1", "--to", "x".repeat(501))).isEqualTo(2);
    assertThat(signed(here, "correct", "1/1", "--entry", "9", "--note", "No such")).isEqualTo(2);
    assertThat(signed(here, "seal", "1/1")).isEqualTo(2);
    assertThat(signed(here, "check-in", "1/1", "--to", "Shelf")).isNotZero();
    assertThat(actions(show(here, "1/1"))).isEqualTo(before);
  }

  @Test
  void whatARevokedKeySignedStandsAndTheNextActMakesAnother() {
    evidence(here, "collect", "--thing", "Laptop", "--case", "1", "--as-name", "Ana Lima");
    var lost = json(evidence(here, "key")).path("fingerprint").asText();
    assertThat(signed(here, "key", "--revoke", "The laptop with it was lost")).isZero();
    evidence(here, "store", "1/1", "--to", "Safe", "--as-name", "Ana Lima");
    assertThat(json(evidence(here, "key")).path("fingerprint").asText()).isNotEqualTo(lost);
    assertThat(actions(show(here, "1/1"))).containsExactly("COLLECTED", "STORED");
    assertThat(run(here, "ledger", "verify")).isZero();
    assertThat(run(here, "audit", "list", "--json")).isZero();
    assertThat(desk.out()).contains("SIGNING_KEY_REVOKED");
  }

  @Test
  void anExhibitIsHandedOverByTwoFiles() throws IOException {
    var image = Files.writeString(folder.resolve("disk.img"), "bytes of a disk");
    evidence(here, "collect", image.toString(), "--case", "1", "--as-name", "Ana Lima");
    var ana = json(evidence(here, "key")).path("fingerprint").asText();
    var ben = json(evidence(there, "key", "--as-name", "Ben Okoro")).path("fingerprint").asText();
    var bag = folder.resolve("case.evbag").toString();
    evidence(
        here,
        "export",
        "1/1",
        "--out",
        bag,
        "--purpose",
        "Trial",
        "--hand-over-to",
        "Ben Okoro",
        "--recipient-key",
        ben);
    assertThat(run(there, "verify", bag, "--trust", ana)).isZero();

    assertThat(signed(there, "import", bag, "--case", "1", "--purpose", "Trial")).isNotZero();
    assertThat(desk.err()).contains(ana);
    var receipt = folder.resolve("receipt").toString();
    var taken =
        json(
            evidence(
                there,
                "import",
                bag,
                "--case",
                "1",
                "--purpose",
                "Trial",
                "--trust",
                ana,
                "--receipt",
                receipt));
    assertThat(taken.path("sha256").asText()).hasSize(64);
    evidence(there, "import", bag, "--case", "1", "--purpose", "Trial", "--trust", ana);
    assertThat(desk.err()).contains("nothing was added");

    evidence(here, "hand-over", receipt);
    assertThat(show(here, "1/1").path("state").asText()).isEqualTo("HANDED_OVER");
    assertThat(signed(here, "hand-over", receipt)).isNotZero();
    var shown = show(there, "1/1");
    assertThat(actions(shown)).containsExactly("IMPORTED");
    assertThat(actions(shown.path("earlier").path(0))).containsExactly("COLLECTED", "EXPORTED");
    assertThat(run(there, "evidence", "report", "1/1", "--format", "html")).isZero();
    assertThat(desk.out()).contains("Before it came here: exhibit 1/1 of", "2 entries");
  }

  /** An act that succeeds, signed, with its lines as JSON. */
  private List<JsonNode> evidence(String store, String word, String... more) {
    assertThat(signed(store, word, more)).as(desk.err()).isZero();
    return desk.json();
  }

  private int signed(String store, String word, String... more) {
    var arguments = new ArrayList<>(List.of("evidence", word));
    arguments.addAll(List.of(more));
    arguments.addAll(List.of("--json", "--signing-passphrase-file", passphrase));
    return run(store, arguments.toArray(String[]::new));
  }

  private JsonNode show(String store, String exhibit) {
    assertThat(run(store, "evidence", "show", exhibit, "--json")).isZero();
    return desk.json().getFirst();
  }

  private int run(String store, String... arguments) {
    desk.forget();
    var all = new ArrayList<>(List.of(arguments));
    if (!arguments[0].equals("verify")) {
      all.addAll(List.of("--store", store));
    }
    return desk.run(new WithCase(), new CancelSwitch(), all.toArray(String[]::new));
  }

  private static JsonNode json(List<JsonNode> lines) {
    return lines.getFirst();
  }

  private static List<String> actions(JsonNode exhibit) {
    var actions = new ArrayList<String>();
    exhibit.path("custody").forEach(entry -> actions.add(entry.path("action").asText()));
    return actions;
  }

  /** Every store has a case to collect into. */
  private static final class WithCase extends RealWorkspaces {
    @Override
    public OpenWorkspace open(Datastore store, Optional<String> slug) {
      var workspace = super.open(store, slug);
      if (workspace.cases().numbered(1, Progress.unwatched()).isEmpty()) {
        var draft =
            new NewCase(
                "Seizure",
                null,
                Priority.HIGH,
                CaseType.OTHER,
                Confidentiality.INTERNAL,
                Tlp.AMBER,
                null);
        workspace.cases().open(new Cases.Opening(draft, List.of(), Optional.empty(), false));
      }
      return workspace;
    }
  }
}
