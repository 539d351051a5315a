package io.sentineliq.workbench.audit;

import io.sentineliq.workbench.ledger.Checkpoint;
import io.sentineliq.workbench.ledger.StoredLedger;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.task.Progress;
import java.util.List;

/**
 * Verifies a workspace's whole history: every row against its envelope, every envelope against the
 * tree, the tree against itself and against checkpoints that were kept elsewhere. Reads a window
 * while the one before is verified, in memory that does not grow with the history.
 */
public final class HistoryCheck {

  private final Transactions transactions;
  private final List<SealedEntries> others;

  /** Verifies through {@code transactions}; {@code others} are leaves of the same ledger. */
  public HistoryCheck(Transactions transactions, List<SealedEntries> others) {
    this.transactions = transactions;
    this.others = others;
  }

  /**
   * Verifies everything that is there now; {@code earlier} checkpoints are of this workspace and
   * their signatures are the caller's to judge. Stops at the first bad entry.
   */
  public HistoryReport verify(List<Checkpoint> earlier, Progress progress) {
    return transactions.read(
        progress,
        reading -> {
          var ledger = new StoredLedger(reading);
          var walk = new HistoryWalk(reading, others, ledger.size(), earlier);
          walk.run(progress);
          return walk.report(ledger.origin());
        });
  }
}
