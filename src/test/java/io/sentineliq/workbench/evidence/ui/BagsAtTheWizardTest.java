package io.sentineliq.workbench.evidence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.account.signing.KeyHolder;
import io.sentineliq.workbench.account.signing.SigningKeys;
import io.sentineliq.workbench.app.EvidenceParts;
import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.casefile.CaseRow;
import io.sentineliq.workbench.evidence.EvidenceKind;
import io.sentineliq.workbench.evidence.ExhibitSpecimens;
import io.sentineliq.workbench.evidence.NewItem;
import io.sentineliq.workbench.evidence.custody.CustodyAction;
import io.sentineliq.workbench.evidence.custody.CustodyState;
import io.sentineliq.workbench.evidence.custody.StatementField;
import io.sentineliq.workbench.evidence.ui.ActWizardViewModel.Page;
import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.security.Argon2Cost;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.support.ImmediateTasks;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An exhibit changes hands between two stores by two files, each side at wizards of its own. */
class BagsAtTheWizardTest {

  private static final String PASSPHRASE = "seven grey herons on the pier";
  private static final Progress QUIET = Progress.unwatched();

  @TempDir Path folder;

  private final List<Notice> told = new ArrayList<>();
  private final List<Throwable> failures = new ArrayList<>();
  private WorkspaceFixture fixture;
  private WorkspaceSession alder;
  private WorkspaceSession birch;
  private UUID caseHere;
  private UUID laptop;
  private Path bag;
  private Path receipt;

  @BeforeEach
  void collects() {
    fixture = WorkspaceFixture.open(TestDatabase.H2, folder);
    alder = fixture.alder();
    birch = fixture.birch();
    var caseThere = ExhibitSpecimens.caseForAll(alder);
    caseHere = ExhibitSpecimens.caseForAll(birch);
    var ana = keys(alder).create(new KeyHolder("Ana Lima", "Alder"), passphrase(), QUIET);
    keys(birch).create(new KeyHolder("Ben Okoro", "Birch"), passphrase(), QUIET);
    laptop =
        alder.intake().take(NewItem.named(caseThere, EvidenceKind.OTHER, "Laptop"), ana, QUIET);
    bag = folder.resolve("case.evbag");
    receipt = folder.resolve("receipt");
  }

  @AfterEach
  void closes() {
    fixture.close();
  }

  @Test
  void whatIsOfferedToAKeyIsTakenInThereAndHandedOverHereWithItsReceipt() {
    offer(fingerprint(birch));
    assertThat(bag).isRegularFile();

    var taking = wizard(birch, new ImportBagAct(handover(birch), cases(), Optional.empty()));
    taking.answer(taken(Map.of("known", fingerprint(alder), "receipt", receipt.toString())));
    assertThat(taking.previewProperty().get().sentence()).contains("Ben Okoro", "one exhibit");
    assertThat(values(taking))
        .contains(fingerprint(alder), Messages.text("evidence.import.trusted"));
    taking.sign();
    assertThat(receipt).isRegularFile();
    var taken = birch.evidence().ofCase(caseHere, QUIET).get(0);
    assertThat(story(taken))
        .containsExactly(
            Messages.of(CustodyAction.IMPORTED),
            Messages.text("evidence.earlier"),
            Messages.of(CustodyAction.EXPORTED),
            Messages.of(CustodyAction.COLLECTED));

    var entering = wizard(alder, new ReceiptAct(handover(alder)));
    entering.answer(Map.of("receipt", receipt.toString()));
    assertThat(values(entering)).contains("1/1", "Ben Okoro, Birch", fingerprint(birch));
    entering.sign();

    assertThat(failures).isEmpty();
    assertThat(told).hasSize(3);
    var details = alder.evidence().details(laptop, QUIET);
    assertThat(details.row().state()).isEqualTo(CustodyState.HANDED_OVER);
    assertThat(details.custody().getLast().statement().get(StatementField.RECEIVED_BY_NAME))
        .isEqualTo("Ben Okoro");
  }

  @Test
  void aBagThatNobodyVouchesForIsTakenInOnlyWhenThatIsSaid() {
    offer(fingerprint(birch));
    var taking = wizard(birch, new ImportBagAct(handover(birch), cases(), Optional.empty()));
    taking.answer(taken(Map.of("unvouched", "no")));
    assertThat(taking.pageProperty().get()).isEqualTo(Page.FIELDS);
    assertThat(taking.problemProperty().get()).contains(fingerprint(alder));
    taking.answer(taken(Map.of("unvouched", "yes")));
    assertThat(values(taking)).contains(Messages.text("evidence.import.consistent"));
    taking.sign();
    assertThat(birch.evidence().ofCase(caseHere, QUIET)).hasSize(1);
  }

  @Test
  void aBagThatWasDroppedStandsInTheFormAlready() {
    var taking = wizard(birch, new ImportBagAct(handover(birch), cases(), Optional.of(bag)));
    assertThat(taking.fieldsProperty().get().getFirst().initial()).isEqualTo(bag.toString());
  }

  @Test
  void whatIsNoBagAndWhatIsNoReceiptSaysSoBeforeAnythingIsSigned() throws Exception {
    var text = Files.writeString(folder.resolve("text"), "neither").toString();
    var taking = wizard(birch, new ImportBagAct(handover(birch), cases(), Optional.empty()));
    taking.answer(taken(Map.of("bag", text)));
    assertThat(taking.previewProperty().get()).isNull();
    assertThat(taking.problemProperty().get()).contains(text);
    var entering = wizard(alder, new ReceiptAct(handover(alder)));
    entering.answer(Map.of("receipt", text));
    assertThat(entering.previewProperty().get()).isNull();
    assertThat(entering.problemProperty().get()).contains(text);
  }

  /** Ana gives the laptop out for good, to the holder of {@code key}. */
  private void offer(String key) {
    var exported = new ExportAct(alder.evidence(), handover(alder), progress -> List.of(laptop));
    var giving = wizard(alder, exported);
    giving.answer(
        Map.of(
            ExportAct.TARGET,
            bag.toString(),
            "purpose",
            "Trial",
            "recipient",
            "Ben Okoro",
            "recipient_key",
            key.toUpperCase(Locale.ROOT)));
    assertThat(values(giving)).contains("Ben Okoro", key);
    giving.sign();
  }

  private Map<String, String> taken(Map<String, String> more) {
    var answers = new HashMap<String, String>();
    answers.put("bag", bag.toString());
    answers.put("case", caseHere.toString());
    answers.put("purpose", "Examination");
    answers.put("unvouched", "no");
    answers.putAll(more);
    return answers;
  }

  private List<String> story(UUID exhibit) {
    var parts = EvidenceParts.of(birch, folder);
    var view = ExhibitShown.read(parts, new NoLinks(), InstantSource.system(), exhibit, QUIET);
    return view.story().steps().stream().map(CustodyStep::title).toList();
  }

  private ActWizardViewModel wizard(WorkspaceSession session, SignedAct act) {
    var desk = new SigningDesk(keys(session), InstantSource.system());
    desk.unlock(passphrase(), QUIET);
    var wizard = new ActWizardViewModel(act, desk, new ImmediateTasks(), told::add, failures::add);
    wizard.begin();
    return wizard;
  }

  private CaseChoice cases() {
    return new CaseChoice(this::rows, Optional.empty());
  }

  private List<CaseRow> rows(Progress progress) {
    return birch.cases().rows(List.of(caseHere), progress);
  }

  private Handover handover(WorkspaceSession session) {
    return EvidenceParts.of(session, folder).handover();
  }

  private static List<String> values(ActWizardViewModel wizard) {
    return wizard.previewProperty().get().lines().stream()
        .map(SignedAct.Preview.Line::value)
        .toList();
  }

  private static String fingerprint(WorkspaceSession session) {
    return keys(session).own(QUIET).orElseThrow().key().fingerprint();
  }

  private static SigningKeys keys(WorkspaceSession session) {
    return new SigningKeys(session.transactions(), new Argon2Cost(64, 1, 1));
  }

  private static char[] passphrase() {
    return PASSPHRASE.toCharArray();
  }
}
