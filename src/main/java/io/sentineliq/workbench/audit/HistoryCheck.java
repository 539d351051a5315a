package io.sentineliq.workbench.audit;

import io.sentineliq.workbench.ledger.Checkpoint;
import io.sentineliq.workbench.ledger.StoredLedger;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.task.Progress;
import java.util.List;

/**
 * Verifies a workspace's whole history: every row against its envelope, every envelope against the
 * tree, the tree against itself and against checkpoints that were kept elsewhere. Two windows are
 * read at once while an earlier one is verified, in memory that does not grow with the history.
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
    var size = transactions.read(progress, reading -> new StoredLedger(reading).size());
    var walk = new HistoryWalk(size, earlier);
    walk.run(new WindowReader(transactions, others, progress), progress);
    return transactions.read(
        progress, reading -> walk.report(reading, others, new StoredLedger(reading).origin()));
  }
}
