package io.sentineliq.workbench.evidence.ui;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.account.signing.KeyHolder;
import io.sentineliq.workbench.account.signing.SigningKeys;
import io.sentineliq.workbench.app.EvidenceParts;
import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.casefile.CaseType;
import io.sentineliq.workbench.casefile.Cases;
import io.sentineliq.workbench.casefile.NewCase;
import io.sentineliq.workbench.classification.Confidentiality;
import io.sentineliq.workbench.classification.Priority;
import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.evidence.EvidenceKind;
import io.sentineliq.workbench.evidence.ExhibitDetails;
import io.sentineliq.workbench.evidence.NewItem;
import io.sentineliq.workbench.evidence.custody.CustodyState;
import io.sentineliq.workbench.evidence.custody.ItemField;
import io.sentineliq.workbench.evidence.custody.SignatureCheck;
import io.sentineliq.workbench.evidence.ui.ActWizardViewModel.Page;
import io.sentineliq.workbench.platform.fx.Dialogs;
import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.fx.Shortcuts;
import io.sentineliq.workbench.platform.fx.ViewMemory;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.security.Argon2Cost;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.support.ImmediateTasks;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.Toolkit;
import io.sentineliq.workbench.support.WorkspaceFixture;
import io.sentineliq.workbench.workspace.SecondPerson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people, each at a wizard of their own, hand an exhibit over. */
class HandOverTest {

  private static final String PASSPHRASE = "seven grey herons on the pier";
  private static final Progress QUIET = Progress.unwatched();

  @TempDir Path folder;

  private final List<Notice> told = new ArrayList<>();
  private final List<Throwable> failures = new ArrayList<>();
  private WorkspaceFixture fixture;
  private WorkspaceSession ana;
  private WorkspaceSession mia;
  private UUID miaId;
  private SigningDesk anasDesk;
  private SigningDesk miasDesk;
  private UUID caseId;
  private UUID laptop;

  @BeforeEach
  void collects() throws SQLException {
    fixture = WorkspaceFixture.open(TestDatabase.H2, folder);
    ana = fixture.alder();
    miaId = SecondPerson.in(fixture, ana);
    mia = fixture.member("mia", miaId);
    anasDesk = desk(ana);
    miasDesk = desk(mia);
    caseId = ana.cases().open(seizure());
    var signer =
        keys(ana).create(new KeyHolder("Ana Lima", "Alder"), PASSPHRASE.toCharArray(), QUIET);
    laptop = ana.intake().take(NewItem.named(caseId, EvidenceKind.OTHER, "Laptop"), signer, QUIET);
  }

  @AfterEach
  void closes() {
    fixture.close();
  }

  @Test
  void whatOneOffersTheOtherAcceptsAndBothSignaturesStand() {
    var offer = wizard(ana, anasDesk, CustodyVerb.OFFER);
    offer.begin();
    var receiver = offer.fieldsProperty().get().getFirst();
    assertThat(receiver.choices()).extracting(ActField.Choice::value).contains(miaId.toString());
    offer.answer(Map.of(Answers.RECEIVER, miaId.toString()));
    assertThat(offer.problemProperty().get()).as("a purpose is needed").isNotEmpty();

    offer.answer(Map.of(Answers.RECEIVER, miaId.toString(), "purpose", "Imaging", "to", "Lab 2"));
    assertThat(offer.pageProperty().get()).isEqualTo(Page.UNLOCK);
    offer.unlock("not this one".toCharArray());
    assertThat(offer.problemProperty().get()).isEqualTo(Messages.text("signing.wrong"));
    offer.unlock(PASSPHRASE.toCharArray());
    assertThat(offer.previewProperty().get().lines())
        .extracting(SignedAct.Preview.Line::value)
        .contains("Imaging", "Lab 2");
    offer.sign();
    assertThat(details().row().state()).isEqualTo(CustodyState.IN_TRANSIT);

    var accept = wizard(mia, miasDesk, CustodyVerb.ACCEPT);
    accept.begin();
    accept.answer(Map.of("to", "Lab 2, bench 4", "condition", "As described"));
    assertThat(accept.pageProperty().get()).as("her first act").isEqualTo(Page.NEW_KEY);
    accept.create("Mia Ek", "Alder", PASSPHRASE.toCharArray(), "another".toCharArray());
    assertThat(accept.problemProperty().get()).isEqualTo(Messages.text("evidence.key.differs"));
    accept.create("Mia Ek", "Alder", PASSPHRASE.toCharArray(), PASSPHRASE.toCharArray());
    accept.sign();

    assertThat(failures).isEmpty();
    assertThat(told).hasSize(2);
    var taken = details();
    assertThat(taken.row().custodianId()).isEqualTo(miaId);
    var story = new StoryTeller(ZoneId.of("UTC")).tell(taken.custody(), Instant.now());
    assertThat(story.custodians()).extracting(Period::isGap).containsExactly(false, false);
    assertThat(story.steps().getFirst().parties())
        .extracting(CustodyStep.PartyLine::name)
        .containsExactly("Ana Lima", "Mia Ek");
    assertThat(story.steps().getFirst().parties())
        .extracting(line -> Messages.of(line.signature()))
        .containsOnly(Messages.of(SignatureCheck.VALID));
  }

  @Test
  void aCaseShowsWhatWasCollectedForItAndLeadsThere() {
    var opened = new ArrayList<UUID>();
    Toolkit.run(
        () -> {
          var acts =
              new EvidenceActs(
                  EvidenceParts.of(ana, folder),
                  new ActDesk(anasDesk, "Ana Lima", window(), () -> {}));
          var pane = new CaseExhibits(ana.evidence(), acts, opened::add, shown -> {});
          pane.show(ana.cases().details(caseId, QUIET));
          var lines = ((ScrollPane) pane.root()).getContent();
          ((Button) lines.lookup(".link")).fire();
        });
    assertThat(opened).containsExactly(laptop);
    assertThat(failures).isEmpty();
  }

  @Test
  void oneFileThatCannotBeTakenInKeepsNoOtherOneOut() throws Exception {
    var good = Files.writeString(folder.resolve("good.txt"), "seen");
    var gone = Files.writeString(folder.resolve("gone.txt"), "unseen");
    var found = FoundFiles.below(List.of(good, gone), QUIET);
    Files.delete(gone);
    var fields =
        new CollectFields(
            new CaseChoice(
                progress -> ana.cases().rows(List.of(caseId), progress), Optional.of(caseId)),
            EvidenceKind.FILE);
    var answers =
        Map.of(
            "case",
            caseId.toString(),
            "kind",
            "FILE",
            "tlp_level",
            "AMBER",
            "found_at",
            "2026-11-20 10:00",
            "found_zone",
            "Europe/Berlin",
            "tags",
            "usb, seen");
    var signer = keys(ana).unlock(PASSPHRASE.toCharArray(), QUIET);
    var notice =
        new FileRun(found, QUIET)
            .each(
                (file, progress) ->
                    ana.intake()
                        .collect(
                            fields.item(answers, String.valueOf(file.getFileName()), Map.of()),
                            file,
                            false,
                            signer,
                            progress));
    assertThat(notice.kind()).isEqualTo(Notice.Kind.WARNING);
    assertThat(notice.text()).contains("gone.txt");
    var ids = ana.evidence().ofCase(caseId, QUIET);
    assertThat(ids).hasSize(2);
    var taken = ana.evidence().details(ids.get(1), QUIET);
    assertThat(taken.record().get(ItemField.FOUND_AT)).isEqualTo("2026-11-20T09:00:00Z");
    assertThat(taken.tags()).containsExactly("seen", "usb");
  }

  @Test
  void theCustodyReportIsSavedInTheFormItsNameAsksFor() throws Exception {
    var acts =
        new EvidenceActs(
            EvidenceParts.of(ana, folder), new ActDesk(anasDesk, "Ana Lima", window(), () -> {}));
    for (var name : List.of("report.pdf", "report.html", "report.json")) {
      acts.save(caseId, List.of(laptop), folder.resolve(name));
    }
    assertThat(failures).isEmpty();
    assertThat(Files.readString(folder.resolve("report.pdf"), ISO_8859_1)).startsWith("%PDF");
    assertThat(Files.readString(folder.resolve("report.html"))).contains("<html");
    assertThat(Files.readString(folder.resolve("report.json"))).startsWith("{");
  }

  private Window window() {
    return new Window(
        new ImmediateTasks(),
        new Shortcuts(),
        ViewMemory.forThisRun(),
        new Dialogs(() -> null),
        notice -> {},
        failures::add,
        place -> {},
        file -> {},
        InstantSource.system());
  }

  private ActWizardViewModel wizard(WorkspaceSession session, SigningDesk desk, CustodyVerb verb) {
    var act = new CustodyAct(session.custody(), session.evidence(), details().row(), verb);
    return new ActWizardViewModel(act, desk, new ImmediateTasks(), told::add, failures::add);
  }

  private ExhibitDetails details() {
    return ana.evidence().details(laptop, QUIET);
  }

  private static SigningDesk desk(WorkspaceSession session) {
    return new SigningDesk(keys(session), InstantSource.system());
  }

  private static SigningKeys keys(WorkspaceSession session) {
    return new SigningKeys(session.transactions(), new Argon2Cost(64, 1, 1));
  }

  private static Cases.Opening seizure() {
    var draft =
        new NewCase(
            "Seizure",
            null,
            Priority.HIGH,
            CaseType.OTHER,
            Confidentiality.INTERNAL,
            Tlp.AMBER,
            null);
    return new Cases.Opening(draft, List.of(), Optional.empty(), false);
  }
}
