package io.sentineliq.workbench.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.casefile.CaseType;
import io.sentineliq.workbench.casefile.Cases;
import io.sentineliq.workbench.casefile.NewCase;
import io.sentineliq.workbench.classification.Confidentiality;
import io.sentineliq.workbench.classification.Priority;
import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.evidence.Evidence;
import io.sentineliq.workbench.evidence.ExhibitDetails;
import io.sentineliq.workbench.evidence.bag.BagTrust;
import io.sentineliq.workbench.evidence.bag.BagVerifier;
import io.sentineliq.workbench.evidence.custody.CustodyAction;
import io.sentineliq.workbench.notification.NotificationEvent;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.support.DroppedFiles;
import io.sentineliq.workbench.support.Pictures;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.Toolkit;
import io.sentineliq.workbench.support.WorkspaceFixture;
import io.sentineliq.workbench.workspace.SecondPerson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One exhibit from hand to hand, by keys and mouse, each person at a window of their own. */
class EvidenceChainTest {

  private static final String PASSPHRASE = "seven grey herons on the pier";
  private static final Progress QUIET = Progress.unwatched();

  @TempDir Path folder;

  private WorkspaceFixture fixture;
  private WorkspaceSession ana;
  private WorkspaceSession mia;
  private UUID caseId;

  @BeforeEach
  void opens() throws Exception {
    fixture = WorkspaceFixture.open(TestDatabase.H2, folder);
    ana = fixture.alder();
    mia = fixture.member("mia", SecondPerson.in(fixture, ana));
    caseId =
        ana.cases()
            .open(
                new Cases.Opening(
                    new NewCase(
                        "Seizure at Pier 4",
                        null,
                        Priority.HIGH,
                        CaseType.OTHER,
                        Confidentiality.INTERNAL,
                        Tlp.AMBER,
                        null),
                    List.of(),
                    Optional.empty(),
                    false));
  }

  @AfterEach
  void closes() {
    fixture.close();
  }

  @Test
  void fromHandToHandIntoABagAndAChangedByteTurnsRed() throws Exception {
    var bag = folder.resolve("given.zip");
    try (var desk = new DeskWindow(SessionWorkplace.of(ana, folder.resolve("ledger-ana")))) {
      desk.go("navigation.evidence");
      collect(desk, source());
      awaitEntries(desk, 1);

      begin(desk, KeyCode.O);
      write(desk, "#act-purpose", "Imaging");
      sign(desk);
      awaitEntries(desk, 2);

      begin(desk, KeyCode.I);
      write(desk, "#act-to", "Room A, shelf 3");
      sign(desk);
      awaitEntries(desk, 3);

      begin(desk, KeyCode.P);
      write(desk, "#act-purpose", "Triage");
      sign(desk);
      awaitFront(".preview-head");
      desk.settle();
      front("evidence-preview");
      Toolkit.run(() -> ((Stage) front()).close());
      awaitEntries(desk, 4);

      begin(desk, KeyCode.T);
      write(desk, "#act-purpose", "Analysis");
      sign(desk);
      awaitEntries(desk, 5);
    }
    try (var desk = new DeskWindow(SessionWorkplace.of(mia, folder.resolve("ledger-mia")))) {
      desk.go("navigation.evidence");
      desk.awaitText(".button", "Accept transfer");
      begin(desk, KeyCode.A);
      write(desk, "#act-condition", "As described");
      next(desk);
      makeKey(desk);
      next(desk);
      awaitEntries(desk, 6);
      assertThat(details().row().custodianId()).isEqualTo(mia.membership().userId());

      begin(desk, KeyCode.S);
      write(desk, "#act-seal_out", "S-11902");
      sign(desk);
      awaitEntries(desk, 7);

      desk.press(KeyCode.V);
      next(desk);
      awaitEntries(desk, 8);
      desk.awaitText(".integrity-cell", "Matched");

      begin(desk, KeyCode.X);
      write(desk, "#act-bag", bag.toString());
      write(desk, "#act-purpose", "Trial");
      write(desk, "#act-to", "Public prosecutor");
      front("evidence-export-fields");
      next(desk);
      front("evidence-export-summary");
      next(desk);
      Toolkit.await(() -> Files.exists(bag));
      var verdict = new BagVerifier(BagTrust.nobody(), QUIET, check -> {}).verify(bag);
      assertThat(verdict.isConsistent()).isTrue();
      assertThat(verdict.failure()).isEmpty();

      readBeforeItIsTakenIn(desk, bag);

      flipAByte();
      desk.press(KeyCode.V);
      next(desk);
      desk.awaitText(".integrity-cell", "Failed");
      var failed = details();
      assertThat(failed.row().failure()).isNotEmpty();
      desk.awaitText(".integrity-cell", failed.row().failure());
      desk.awaitText(".note-danger", "failed check");
      assertThat(Toolkit.call(() -> red(desk))).as("its number is red").isTrue();
      desk.keep("evidence-failed");

      desk.go("navigation.cases");
      desk.awaitText(".chip-danger", "failed verification");
      desk.keep("case-failed");
    }
    assertThat(ana.notifications().page(null, 5, QUIET))
        .extracting(row -> row.eventType())
        .contains(NotificationEvent.EVIDENCE_FAILED.name());
    assertThat(details().custody())
        .extracting(entry -> entry.statement().action())
        .containsExactly(
            CustodyAction.COLLECTED,
            CustodyAction.CHECKED_OUT,
            CustodyAction.CHECKED_IN,
            CustodyAction.ACCESSED,
            CustodyAction.TRANSFER_OFFERED,
            CustodyAction.TRANSFERRED,
            CustodyAction.SEALED,
            CustodyAction.VERIFIED,
            CustodyAction.EXPORTED,
            CustodyAction.VERIFICATION_FAILED);
    assertThat(details().fault()).isEmpty();
  }

  /** What would be signed is shown after the bag was verified; nothing is taken in yet. */
  private void readBeforeItIsTakenIn(DeskWindow desk, Path bag) {
    begin(desk, KeyCode.SHIFT, KeyCode.X);
    write(desk, "#act-bag", bag.toString());
    write(desk, "#act-purpose", "Examination");
    front("evidence-import-fields");
    write(desk, "#act-known", mia.signingKeys().own(QUIET).orElseThrow().key().fingerprint());
    next(desk);
    awaitFront(".act-sentence");
    front("evidence-import-summary");
    Toolkit.run(() -> ((Stage) front()).close());
  }

  private Path source() throws IOException {
    return Files.write(folder.resolve("disk.img"), "sector ".repeat(40_000).getBytes(UTF_8));
  }

  private void collect(DeskWindow desk, Path file) {
    Toolkit.run(
        () ->
            DroppedFiles.on(
                Objects.requireNonNull(desk.stage().getScene()),
                Messages.text("evidence.collect.drop"),
                file));
    awaitFront("#act-description");
    front("evidence-collect-files");
    next(desk);
    makeKey(desk);
    front("evidence-collect-summary");
    next(desk);
  }

  private void makeKey(DeskWindow desk) {
    awaitFront("#newPassphrase");
    write(desk, "#newPassphrase", PASSPHRASE);
    write(desk, "#repeated", PASSPHRASE);
    next(desk);
    awaitFront(".act-sentence");
  }

  private void begin(DeskWindow desk, KeyCode... keys) {
    desk.press(keys);
    awaitFront(".act-form");
  }

  /** From the fields over the summary to the signature; the key is unlocked. */
  private void sign(DeskWindow desk) {
    next(desk);
    awaitFront(".act-sentence");
    next(desk);
  }

  private void next(DeskWindow desk) {
    Toolkit.await(() -> front() != desk.stage() && !button().isDisabled());
    desk.settle();
    desk.robot.targetWindow(front());
    desk.robot.clickOn(button());
    desk.settle();
    desk.robot.targetWindow(desk.stage());
  }

  private static Node button() {
    return Objects.requireNonNull(front().getScene().getRoot().lookup("#next"));
  }

  private void write(DeskWindow desk, String field, String text) {
    awaitFront(field);
    Toolkit.run(
        () -> {
          if (front().getScene().getRoot().lookup(field) instanceof TextField input) {
            input.setText(text);
          }
        });
    desk.settle();
  }

  private void awaitEntries(DeskWindow desk, int count) {
    Toolkit.await(
        () -> {
          var ids = ana.evidence().ofCase(caseId, QUIET);
          return ids.size() == 1 && details().custody().size() == count;
        });
    desk.awaitText(".label", Messages.text("evidence.custody.count", count, count));
    desk.settle();
  }

  private ExhibitDetails details() {
    var ids = ana.evidence().ofCase(caseId, QUIET);
    return ana.evidence().details(ids.get(0), QUIET);
  }

  private static boolean red(DeskWindow desk) {
    return desk.root().lookupAll(".exhibit-number").stream()
        .anyMatch(
            cell ->
                cell instanceof Labeled label
                    && "1/1".equals(label.getText())
                    && label.getPseudoClassStates().toString().contains("failed"));
  }

  private void flipAByte() throws IOException {
    var id = details().row().id();
    var name =
        ana.transactions()
            .read(QUIET, unit -> unit.require(Evidence.class, id).content().orElseThrow());
    try (var files = Files.walk(folder)) {
      var file = files.filter(path -> path.endsWith(name)).findFirst().orElseThrow();
      var bytes = Files.readAllBytes(file);
      bytes[bytes.length / 2] ^= 1;
      Files.write(file, bytes);
    }
  }

  private static void front(String picture) {
    Toolkit.run(() -> Pictures.keep(front().getScene(), picture));
  }

  private static void awaitFront(String selector) {
    Toolkit.await(
        () -> {
          var found = front().getScene().getRoot().lookup(selector);
          return found != null && found.isVisible();
        });
  }

  private static Window front() {
    return Window.getWindows().stream()
        .filter(window -> window instanceof Stage && window.isShowing())
        .reduce((behind, before) -> before)
        .orElseThrow();
  }
}
