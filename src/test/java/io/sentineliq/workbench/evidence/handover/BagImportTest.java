package io.sentineliq.workbench.evidence.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.account.signing.Signer;
import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.audit.HistoryCheck;
import io.sentineliq.workbench.evidence.CustodyCommand;
import io.sentineliq.workbench.evidence.EvidenceKind;
import io.sentineliq.workbench.evidence.ExhibitQuery;
import io.sentineliq.workbench.evidence.ExhibitSpecimens;
import io.sentineliq.workbench.evidence.NewItem;
import io.sentineliq.workbench.evidence.bag.BagTrust;
import io.sentineliq.workbench.evidence.bag.BagVerdict;
import io.sentineliq.workbench.evidence.bag.BagVerifier;
import io.sentineliq.workbench.evidence.custody.CustodyAction;
import io.sentineliq.workbench.evidence.custody.CustodyState;
import io.sentineliq.workbench.evidence.custody.ItemField;
import io.sentineliq.workbench.evidence.custody.StatementField;
import io.sentineliq.workbench.evidence.report.CaseCustody;
import io.sentineliq.workbench.evidence.timestamp.TrustedRoots;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Cancellation;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.OnEachDatabase;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

/** Alder gives out, Birch takes in: another ledger, other people, other keys. */
@OnEachDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BagImportTest {
  private static final Progress QUIET = Progress.unwatched();
  private static final int SIZE = 700_000;

  @Parameter TestDatabase database;
  @TempDir static Path folder;

  private WorkspaceFixture fixture;
  private WorkspaceSession alder;
  private WorkspaceSession birch;
  private Signer ana;
  private Signer ben;
  private UUID caseThere;
  private UUID caseHere;

  @BeforeParameterizedClassInvocation
  void open() {
    fixture = WorkspaceFixture.open(database, folder);
    alder = fixture.alder();
    birch = fixture.birch();
    ana = ExhibitSpecimens.signer(alder, "Ana Lima");
    ben = ExhibitSpecimens.signer(birch, "Ben Okoro");
    caseThere = ExhibitSpecimens.caseForAll(alder);
    caseHere = ExhibitSpecimens.caseForAll(birch);
  }

  @AfterParameterizedClassInvocation
  void close() {
    fixture.close();
  }

  @Test
  void whatAnotherLedgerKnewGoesOnHere(@TempDir Path bags) throws IOException {
    var image = image(1);
    var laptop = ExhibitSpecimens.laptop(alder, caseThere, ana);
    var bag = export(alder, ana, bags.resolve("bag.zip"), image, laptop);

    var outcome = take(birch, ben, request(bag, ana));
    assertThat(outcome.isNew()).isTrue();
    assertThat(outcome.items()).hasSize(2);
    var here = birch.evidence().details(outcome.items().getFirst(), QUIET);
    assertThat(here.fault()).isEmpty();
    assertThat(here.row().state()).isEqualTo(CustodyState.IN_CUSTODY);
    assertThat(here.row().location()).isEqualTo("Shelf 3");
    assertThat(here.record().get(ItemField.COLLECTOR_NAME)).isEqualTo("Ana Lima");
    assertThat(here.record().get(ItemField.ORIGIN_ITEM)).isEqualTo(image.toString());
    assertThat(here.record().get(ItemField.ORIGIN_LEDGER))
        .endsWith(alder.membership().workspaceId().toString());
    var first = here.custody().getFirst().statement();
    assertThat(first.action()).isEqualTo(CustodyAction.IMPORTED);
    assertThat(first.get(StatementField.ORIGIN_HEAD)).isEqualTo(head(alder, image));
    assertThat(first.get(StatementField.BAG))
        .isEqualTo(verified(bag).contents().orElseThrow().statement());
    assertThat(first.releasedBy().orElseThrow().name()).isEqualTo("Ana Lima");
    assertThat(first.receivedBy().orElseThrow().name()).isEqualTo("Ben Okoro");
    try (var bytes = birch.contents().read(here.row().id(), "Look", QUIET)) {
      assertThat(bytes.readAllBytes()).isEqualTo(content(1));
    }
    assertThat(
            new HistoryCheck(birch.transactions(), WorkspaceSession.SEALED)
                .verify(List.of(), QUIET)
                .fault())
        .isEmpty();
  }

  @Test
  void theSameBagAgainAddsNothing(@TempDir Path bags) throws IOException {
    var bag = export(alder, ana, bags.resolve("bag"), image(2));
    var first = take(birch, ben, request(bag, ana));
    var entries = birch.audit().size();
    var again = take(birch, ben, request(bag, ana));
    assertThat(again.isNew()).isFalse();
    assertThat(again.items()).isEqualTo(first.items());
    assertThat(birch.audit().size()).isEqualTo(entries);
  }

  @Test
  void whatWentFromHandToHandIsProvedFromItsFirstLedgerOn(@TempDir Path bags) throws IOException {
    var first = export(alder, ana, bags.resolve("first.zip"), image(3));
    var there = take(birch, ben, request(first, ana)).items().getFirst();
    var second = export(birch, ben, bags.resolve("second"), there);
    assertThat(verified(second).failure()).isEmpty();
    var back =
        take(
            alder,
            ana,
            new BagImport.Request(second, caseThere, "Back", "", "", trust(ben), false));
    var third = export(alder, ana, bags.resolve("third.zip"), back.items().getFirst());
    assertThat(verified(third).failure()).isEmpty();
    try (var files = Files.walk(second)) {
      Files.delete(
          files
              .filter(file -> file.endsWith("custody/checkpoint"))
              .filter(file -> file.toString().contains("origins"))
              .findFirst()
              .orElseThrow());
    }
    assertThat(verified(second).isConsistent()).isFalse();
  }

  @Test
  void whatIsDangerousSealedOrHeldThereIsSoHere(@TempDir Path bags) throws IOException {
    var item = image(4);
    act(
        CustodyCommand.of(item, CustodyAction.QUARANTINED)
            .with(StatementField.PURPOSE, "Ransomware"));
    act(
        CustodyCommand.of(item, CustodyAction.PRESERVED)
            .with(StatementField.PURPOSE, "Litigation")
            .with(StatementField.AUTHORITY, "Order 3"));
    var bag = export(alder, ana, bags.resolve("bag"), item);
    var here = take(birch, ben, request(bag, ana)).items().getFirst();
    var details = birch.evidence().details(here, QUIET);
    assertThat(details.row().isQuarantined()).isTrue();
    assertThat(details.row().isOnHold()).isTrue();
    assertThat(details.custody()).hasSize(3);
    assertThat(details.fault()).isEmpty();
    take(birch, ben, request(bag, ana));
    assertThat(birch.evidence().custody(here, QUIET)).hasSize(3);
  }

  @Test
  void aBagThatNobodyVouchesForIsTakenOnlyWhenThatIsSaid(@TempDir Path bags) throws IOException {
    var bag = export(alder, ana, bags.resolve("bag"), image(5));
    var request = new BagImport.Request(bag, caseHere, "Look", "", "", BagTrust.nobody(), false);
    assertNothingComes(request, Problem.Conflict.class);
    var taken =
        take(
            birch,
            ben,
            new BagImport.Request(bag, caseHere, "Look", "", "", BagTrust.nobody(), true));
    assertThat(
            birch
                .evidence()
                .custody(taken.items().getFirst(), QUIET)
                .getFirst()
                .statement()
                .get(StatementField.METHOD))
        .contains("nobody outside the bag vouched");
  }

  @Test
  void oneChangedByteKeepsEverythingOut(@TempDir Path bags) throws IOException {
    var bag = export(alder, ana, bags.resolve("bag"), image(6), image(7));
    for (var name : List.of("data/EX-%04d".formatted(exhibit(7)), "report.pdf")) {
      var file = bag.resolve(name);
      var bytes = Files.readAllBytes(file);
      bytes[bytes.length / 2] ^= 1;
      Files.write(file, bytes);
      assertNothingComes(request(bag, ana), Problem.UnreadableInput.class);
      bytes[bytes.length / 2] ^= 1;
      Files.write(file, bytes);
    }
    assertThat(take(birch, ben, request(bag, ana)).items()).hasSize(2);
  }

  @Test
  void whatIsCancelledLeavesNothing(@TempDir Path bags) throws IOException {
    var bag = export(alder, ana, bags.resolve("bag.zip"), image(8), image(9));
    var progress = new Cancellation[1];
    progress[0] =
        new Cancellation(
            (done, total, detail) -> {
              if (total == 2L * SIZE && done > SIZE) {
                progress[0].cancel();
              }
            });
    var before = birch.evidence().allIds(ExhibitQuery.everything(), QUIET).size();
    assertThatThrownBy(() -> importer(birch).take(request(bag, ana), ben, check -> {}, progress[0]))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem()).isInstanceOf(Problem.Cancelled.class));
    assertThat(birch.evidence().allIds(ExhibitQuery.everything(), QUIET).size()).isEqualTo(before);
    assertThat(take(birch, ben, request(bag, ana)).isNew()).isTrue();
  }

  private void assertNothingComes(BagImport.Request request, Class<? extends Problem> why) {
    var entries = birch.audit().size();
    assertThatThrownBy(() -> take(birch, ben, request))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.problem()).isInstanceOf(why));
    assertThat(birch.audit().size()).isEqualTo(entries);
  }

  private void act(CustodyCommand command) {
    alder.custody().act(command, ana, QUIET);
  }

  private UUID image(int seed) {
    var item = NewItem.named(caseThere, EvidenceKind.DISK_IMAGE, "image " + seed);
    return alder.intake().collect(item, new ByteArrayInputStream(content(seed)), ana, QUIET);
  }

  private static byte[] content(int seed) {
    var bytes = new byte[SIZE];
    new Random(seed).nextBytes(bytes);
    return bytes;
  }

  private int exhibit(int seed) {
    return alder.evidence().rows(List.copyOf(ids()), QUIET).stream()
        .filter(row -> row.name().equals("image " + seed))
        .findFirst()
        .orElseThrow()
        .exhibit();
  }

  private List<UUID> ids() {
    var snapshot = alder.evidence().ofCase(caseThere, QUIET);
    return List.copyOf(snapshot);
  }

  private static String head(WorkspaceSession session, UUID item) {
    return session.evidence().custody(item, QUIET).getLast().envelope().hash();
  }

  private static Path export(WorkspaceSession from, Signer by, Path target, UUID... items) {
    new BagExport(
            from.transactions(),
            from.custody(),
            from.contents()::read,
            new CaseCustody(
                from.transactions(), from.evidence(), new KeptCustody(from.transactions())))
        .write(
            new BagExport.Request(
                List.of(items), target, "Trial", "", "Birch", List.of(), Optional.empty()),
            by,
            QUIET);
    return target;
  }

  private BagImport.Request request(Path bag, Signer vouched) {
    return new BagImport.Request(
        bag, caseHere, "Examination", "Order 7", "Shelf 3", trust(vouched), false);
  }

  private static BagTrust trust(Signer signer) {
    return new BagTrust(
        Set.of(signer.key().fingerprint()), List.of(), TrustedRoots.none(), List.of());
  }

  private static BagImport importer(WorkspaceSession session) {
    return new BagImport(session.transactions(), session.received(), session.custody());
  }

  private static BagImport.Outcome take(
      WorkspaceSession session, Signer by, BagImport.Request request) {
    return importer(session).take(request, by, check -> {}, QUIET);
  }

  private static BagVerdict verified(Path bag) throws IOException {
    return new BagVerifier(BagTrust.nobody(), QUIET, check -> {}).verify(bag);
  }
}
