package io.sentineliq.workbench.app;

import io.sentineliq.workbench.account.signing.Signer;
import io.sentineliq.workbench.evidence.handover.BagExport;
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
import java.util.Optional;
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
            Optional.empty());
    new BagExport(session.transactions(), session.custody(), session.contents()::read, custody())
        .write(request, signer, progress);
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
    return new CaseCustody(session.transactions(), session.evidence());
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
