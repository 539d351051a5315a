package io.sentineliq.workbench.app;

import io.sentineliq.workbench.evidence.CustodyEntryRow;
import io.sentineliq.workbench.evidence.ui.ExhibitProof;
import io.sentineliq.workbench.evidence.ui.LedgerProofs;
import io.sentineliq.workbench.ledger.StoredLedger;
import io.sentineliq.workbench.ledger.TreeHasher;
import io.sentineliq.workbench.ledger.WorkstationKey;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.task.Progress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;

/** Proves entries from the stored tree against a checkpoint this computer signs. */
final class StoredProofs implements LedgerProofs {

  private final Transactions transactions;
  private final Path folder;
  private final InstantSource clock;

  /** The key of this computer lies in {@code folder}. */
  StoredProofs(Transactions transactions, Path folder, InstantSource clock) {
    this.transactions = transactions;
    this.folder = folder;
    this.clock = clock;
  }

  @Override
  public ExhibitProof prove(CustodyEntryRow entry, Progress progress) {
    var leaf = new TreeHasher().leaf(entry.envelopeText().getBytes(StandardCharsets.UTF_8));
    var key = WorkstationKey.in(folder);
    return transactions.read(
        progress,
        reading -> {
          var ledger = new StoredLedger(reading);
          var size = ledger.size();
          var checkpoint = ledger.checkpoint(size);
          var proof = ledger.tree().inclusion(entry.sequence(), size);
          var holds = proof.rootFrom(leaf).filter(checkpoint.root()::equals).isPresent();
          return new ExhibitProof(
              entry.sequence(),
              size,
              proof.path().size(),
              holds,
              key.sign(checkpoint),
              clock.instant());
        });
  }
}
