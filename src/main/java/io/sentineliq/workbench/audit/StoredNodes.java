package io.sentineliq.workbench.audit;

import io.sentineliq.workbench.ledger.TreeHash;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Nodes of the tree as they are stored, in the order of their entries; asked for in that order. */
final class StoredNodes {

  private final List<byte[]> hashes = new ArrayList<>();
  private long[] entries = new long[16];
  private int next;

  /** The next node, under the entry {@code sequence}; what is no hash is none. */
  void add(long sequence, byte[] hash) {
    if (hash.length != TreeHash.BYTES) {
      return;
    }
    if (hashes.size() == entries.length) {
      entries = Arrays.copyOf(entries, 2 * entries.length);
    }
    entries[hashes.size()] = sequence;
    hashes.add(hash);
  }

  /** Whether the first node under {@code sequence} is {@code leaf}. */
  boolean beginWith(long sequence, TreeHash leaf) {
    while (next < hashes.size() && entries[next] < sequence) {
      next++;
    }
    return isUnder(sequence) && leaf.hasBytes(hashes.get(next));
  }

  /** Whether exactly {@code expected} lie under {@code sequence}. */
  boolean areThoseOf(long sequence, List<TreeHash> expected) {
    for (var hash : expected) {
      if (!isUnder(sequence) || !hash.hasBytes(hashes.get(next))) {
        return false;
      }
      next++;
    }
    return !isUnder(sequence);
  }

  private boolean isUnder(long sequence) {
    return next < hashes.size() && entries[next] == sequence;
  }
}
