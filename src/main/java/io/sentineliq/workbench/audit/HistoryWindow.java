package io.sentineliq.workbench.audit;

import java.util.List;

/**
 * A stretch of the history as it is stored.
 *
 * @param end the sequence after its last entry
 * @param entries in their order, each compared with itself
 * @param nodes of the tree that lie under them
 */
record HistoryWindow(long end, List<SealedEntry> entries, StoredNodes nodes) {
  /** Copies the entries. */
  HistoryWindow {
    entries = List.copyOf(entries);
  }
}
