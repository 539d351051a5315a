package io.sentineliq.workbench.audit;

import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.task.Progress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads windows of the history, each in a transaction of its own, and compares every row with its
 * envelope on the way. Safe for several threads: what lies below a size that was seen never
 * changes, so windows that were read at different moments fit together.
 */
final class WindowReader {

  private final Transactions transactions;
  private final List<SealedEntries> others;
  private final Progress progress;

  /** Reads through {@code transactions}; {@code others} are leaves of the same ledger. */
  WindowReader(Transactions transactions, List<SealedEntries> others, Progress progress) {
    this.transactions = transactions;
    this.others = others;
    this.progress = progress;
  }

  /** The entries from {@code from} to {@code end} (exclusive). */
  HistoryWindow read(long from, long end) {
    return transactions.read(progress, reading -> read(reading, from, end));
  }

  private HistoryWindow read(Reading reading, long from, long end) {
    var sealed = new ArrayList<SealedEntry>();
    others.forEach(other -> sealed.addAll(other.sealed(reading, from, end)));
    var isMixed = !sealed.isEmpty();
    return reading.jdbc(
        connection -> {
          var rows = HistoryRows.in(connection, reading.workspaceId());
          sealed.addAll(rows.entries(from, end, end - from - sealed.size(), new EntrySealer()));
          if (isMixed) {
            sealed.sort(Comparator.comparingLong(SealedEntry::sequence));
          }
          return new HistoryWindow(end, sealed, rows.nodes(from, end));
        });
  }
}
