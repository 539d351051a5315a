package io.sentineliq.workbench.evidence.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.account.signing.Signer;
import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.evidence.CustodyCommand;
import io.sentineliq.workbench.evidence.ExhibitSpecimens;
import io.sentineliq.workbench.evidence.bag.BagTrust;
import io.sentineliq.workbench.evidence.bag.Receipt;
import io.sentineliq.workbench.evidence.custody.ChainFault;
import io.sentineliq.workbench.evidence.custody.ChainFaultKind;
import io.sentineliq.workbench.evidence.custody.CustodyAction;
import io.sentineliq.workbench.evidence.custody.CustodyState;
import io.sentineliq.workbench.evidence.custody.StatementField;
import io.sentineliq.workbench.evidence.report.CaseCustody;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.OnEachDatabase;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

/** A transfer between stores: the offer goes out in a bag, the acceptance comes back in a file. */
@OnEachDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReceiptsTest {
  private static final Progress QUIET = Progress.unwatched();

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
  void withTheReceiptOfTheOtherStoreTheItemIsHandedOver(@TempDir Path bags) {
    var item = laptop();
    var text = receipt(offer(bags.resolve("bag"), ben.key().fingerprint(), item)).text();
    var receipts = new Receipts(alder.transactions(), alder.custody());
    assertThat(receipts.enter(Receipt.parse(text), ana, QUIET)).containsExactly(item);

    var details = alder.evidence().details(item, QUIET);
    assertThat(details.fault()).isEmpty();
    assertThat(details.row().state()).isEqualTo(CustodyState.HANDED_OVER);
    var last = details.custody().getLast().statement();
    assertThat(last.get(StatementField.RECEIVED_BY_NAME)).isEqualTo("Ben Okoro");
    assertThat(last.get(StatementField.RECEIPT_STATEMENT)).contains("IMPORTED");
    assertThatThrownBy(() -> receipts.enter(Receipt.parse(text), ana, QUIET))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void whoWasNotOfferedTheItemCannotReceiveIt(@TempDir Path bags) {
    var item = laptop();
    var receipt = receipt(offer(bags.resolve("bag"), "ab".repeat(32), item));
    assertThatThrownBy(
            () -> new Receipts(alder.transactions(), alder.custody()).enter(receipt, ana, QUIET))
        .isInstanceOf(ProblemException.class);
    assertThat(alder.evidence().details(item, QUIET).row().state())
        .isEqualTo(CustodyState.COLLECTED);
    assertThatThrownBy(() -> offer(bags.resolve("own"), ana.key().fingerprint(), laptop()))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void withoutAReceiptTheReleaserAloneMakesABadEntry(@TempDir Path bags) {
    var item = laptop();
    var receipt = receipt(offer(bags.resolve("bag"), ben.key().fingerprint(), item));
    var line = receipt.lines().getFirst();
    var forged =
        CustodyCommand.of(item, CustodyAction.HANDED_OVER)
            .with(StatementField.OFFER, line.statement().get(StatementField.ORIGIN_HEAD))
            .with(StatementField.RECEIPT_KEY, "AAAA")
            .with(StatementField.RECEIPT_SIGNATURE, line.entry().signature())
            .with(StatementField.RECEIPT_STATEMENT, line.event().statement());
    alder.custody().act(forged, ana, QUIET);
    assertThat(alder.evidence().details(item, QUIET).fault())
        .map(ChainFault::kind)
        .contains(ChainFaultKind.RECEIPT);
  }

  @Test
  void aReceiptThatWasChangedIsNone(@TempDir Path bags) {
    var text = receipt(offer(bags.resolve("bag"), ben.key().fingerprint(), laptop())).text();
    for (var at = 5; at < text.length(); at += 41) {
      var changed = new StringBuilder(text);
      changed.setCharAt(at, text.charAt(at) == 'x' ? 'y' : 'x');
      assertThatThrownBy(() -> Receipt.parse(changed.toString()))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private UUID laptop() {
    return ExhibitSpecimens.laptop(alder, caseThere, ana);
  }

  private Path offer(Path target, String key, UUID item) {
    new BagExport(
            alder.transactions(),
            alder.custody(),
            alder.contents()::read,
            new CaseCustody(
                alder.transactions(), alder.evidence(), new KeptCustody(alder.transactions())))
        .write(
            new BagExport.Request(
                List.of(item),
                target,
                "Transfer",
                "Order 7",
                "Birch",
                List.of(),
                Optional.empty(),
                Optional.of(new BagExport.Recipient("Ben Okoro", "Birch", key))),
            ana,
            QUIET);
    return target;
  }

  private Receipt receipt(Path bag) {
    var taken =
        new BagImport(birch.transactions(), birch.received(), birch.custody())
            .take(
                new BagImport.Request(
                    bag, caseHere, "Transfer", "", "Shelf", BagTrust.nobody(), true),
                ben,
                check -> {},
                QUIET);
    return new Receipts(birch.transactions(), birch.custody()).write(taken.items(), ben, QUIET);
  }
}
