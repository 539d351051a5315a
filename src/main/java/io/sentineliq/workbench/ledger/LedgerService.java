package io.sentineliq.workbench.ledger;

import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.task.Progress;

/** Checkpoints and proofs of a workspace's ledger. Never called on the user-interface thread. */
public final class LedgerService {

  private final Transactions transactions;

  /** Reads through {@code transactions}. */
  public LedgerService(Transactions transactions) {
    this.transactions = transactions;
  }

  /** What the ledger is now, unsigned. */
  public Checkpoint checkpoint(Progress progress) {
    return transactions.read(
        progress,
        reading -> {
          var ledger = new StoredLedger(reading);
          return ledger.checkpoint(ledger.size());
        });
  }

  /** That entry {@code sequence} is among the first {@code size}. */
  public InclusionProof inclusion(long sequence, long size, Progress progress) {
    return transactions.read(
        progress, reading -> new StoredLedger(reading).tree().inclusion(sequence, size));
  }

  /** That the first {@code size} entries begin with the first {@code oldSize}. */
  public ConsistencyProof consistency(long oldSize, long size, Progress progress) {
    return transactions.read(
        progress, reading -> new StoredLedger(reading).tree().consistency(oldSize, size));
  }
}
