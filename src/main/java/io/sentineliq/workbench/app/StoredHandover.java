package io.sentineliq.workbench.app;

import io.sentineliq.workbench.account.signing.Signer;
import io.sentineliq.workbench.evidence.EarlierCustody;
import io.sentineliq.workbench.evidence.bag.BagTrust;
import io.sentineliq.workbench.evidence.bag.BagVerdict;
import io.sentineliq.workbench.evidence.bag.BagVerifier;
import io.sentineliq.workbench.evidence.bag.KnownOutside;
import io.sentineliq.workbench.evidence.bag.Receipt;
import io.sentineliq.workbench.evidence.bag.ReceiptFile;
import io.sentineliq.workbench.evidence.handover.BagExport;
import io.sentineliq.workbench.evidence.handover.BagImport;
import io.sentineliq.workbench.evidence.handover.KeptCustody;
import io.sentineliq.workbench.evidence.handover.Receipts;
import io.sentineliq.workbench.evidence.report.CaseCustody;
import io.sentineliq.workbench.evidence.report.CustodyReport;
import io.sentineliq.workbench.evidence.report.ReportedLedger;
import io.sentineliq.workbench.evidence.timestamp.TimestampAuthority;
import io.sentineliq.workbench.evidence.ui.Anchors;
import io.sentineliq.workbench.evidence.ui.Handover;
import io.sentineliq.workbench.ledger.Checkpoint;
import io.sentineliq.workbench.ledger.LedgerService;
import io.sentineliq.workbench.ledger.SignedNote;
import io.sentineliq.workbench.ledger.StoredLedger;
import io.sentineliq.workbench.ledger.WorkstationKey;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Gives evidence of an open workspace out. */
final class StoredHandover implements Handover {

  private static final long LONGEST = 65_536;

  private final WorkspaceSession session;
  private final Path ledger;
  private final Anchors anchors;

  /** The key of this computer lies in {@code ledger}. */
  StoredHandover(WorkspaceSession session, Path ledger, Anchors anchors) {
    this.session = session;
    this.ledger = ledger;
    this.anchors = anchors;
  }

  @Override
  public void write(Bag bag, Signer signer, Progress progress) {
    var request =
        new BagExport.Request(
            bag.items(),
            bag.target(),
            bag.purpose(),
            bag.right(),
            bag.to(),
            bag.earlier().map(file -> checkpoint(file, progress)).stream().toList(),
            bag.authority().map(TimestampAuthority::new),
            bag.offeredTo().map(StoredHandover::recipient));
    new BagExport(session.transactions(), session.custody(), session.contents()::read, custody())
        .write(request, signer, progress);
  }

  private static BagExport.Recipient recipient(Recipient to) {
    return new BagExport.Recipient(to.name(), to.organisation(), to.key());
  }

  @Override
  public BagVerdict verify(Arrival arrival, Progress progress) {
    try {
      return new BagVerifier(trust(arrival), progress, check -> {}).verify(arrival.bag());
    } catch (IOException e) {
      throw new Problem.UnreadableInput(arrival.bag().toString(), String.valueOf(e.getMessage()))
          .asException(e);
    }
  }

  @Override
  public Taken take(Arrival arrival, Taking taking, Signer signer, Progress progress) {
    var request =
        new BagImport.Request(
            arrival.bag(),
            taking.caseId(),
            taking.purpose(),
            taking.right(),
            taking.to(),
            trust(arrival),
            taking.acceptsUnvouched());
    var taken =
        new BagImport(session.transactions(), session.received(), session.custody())
            .take(request, signer, check -> {}, progress);
    taking
        .receipt()
        .ifPresent(
            file -> ReceiptFile.write(file, receipts().write(taken.items(), signer, progress)));
    return new Taken(taken.items().size(), taken.isNew());
  }

  @Override
  public Returned receipt(Path file, Progress progress) {
    var receipt = ReceiptFile.read(file);
    return new Returned(receipt, receipts().exhibits(receipt, progress));
  }

  @Override
  public int enter(Receipt receipt, Signer signer, Progress progress) {
    return receipts().enter(receipt, signer, progress).size();
  }

  @Override
  public List<EarlierCustody.Part> earlier(UUID itemId, Progress progress) {
    return new KeptCustody(session.transactions()).of(itemId, progress);
  }

  private Receipts receipts() {
    return new Receipts(session.transactions(), session.custody());
  }

  private static BagTrust trust(Arrival arrival) {
    var known = new KnownOutside();
    arrival.known().ifPresent(known::with);
    arrival.root().ifPresent(known::withRoot);
    return known.of(arrival.bag());
  }

  @Override
  public CustodyReport report(UUID caseId, List<UUID> items, Progress progress) {
    var checkpoint = new LedgerService(session.transactions()).checkpoint(progress);
    var key = WorkstationKey.in(ledger);
    var told =
        new ReportedLedger(
            key.sign(checkpoint).whole(),
            checkpoint.size(),
            key.key().fingerprint(),
            anchors.newest(progress).map(Anchors.Anchor::words));
    return custody().of(caseId, items, told, Map.of(), ZoneId.systemDefault(), progress);
  }

  private CaseCustody custody() {
    return new CaseCustody(
        session.transactions(), session.evidence(), new KeptCustody(session.transactions()));
  }

  private Checkpoint checkpoint(Path file, Progress progress) {
    var origin =
        session.transactions().read(progress, reading -> new StoredLedger(reading).origin());
    try {
      if (Files.size(file) > LONGEST) {
        throw new IllegalArgumentException("too long for a checkpoint");
      }
      var checkpoint = Checkpoint.parse(SignedNote.parse(Files.readString(file)).text());
      if (!checkpoint.origin().equals(origin)) {
        throw new IllegalArgumentException("a checkpoint of " + checkpoint.origin());
      }
      return checkpoint;
    } catch (IOException | IllegalArgumentException e) {
      throw new Problem.UnreadableInput(file.toString(), Messages.text("cli.ledger.noCheckpoint"))
          .asException(e);
    }
  }
}
