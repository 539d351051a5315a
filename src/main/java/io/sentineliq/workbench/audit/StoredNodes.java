package io.sentineliq.workbench.audit;

import io.sentineliq.workbench.ledger.TreeHash;
import java.util.Arrays;
import java.util.List;

/**
 * Nodes of the tree as they are stored, in the order of their entries; asked for in that order.
 * There are millions, so they lie side by side.
 */
final class StoredNodes {

  private long[] entries;
  private int[] heights;
  private byte[] hashes;
  private boolean inOrder = true;
  private int size;
  private int next;

  /** None yet, with room for {@code expected}. */
  StoredNodes(int expected) {
    entries = new long[expected];
    heights = new int[expected];
    hashes = new byte[expected * TreeHash.BYTES];
  }

  /** The next node, over the entry {@code sequence}; what is no hash is none. */
  void add(long sequence, int height, byte[] hash) {
    if (hash.length == TreeHash.BYTES) {
      add(sequence, height, hash, 0);
    }
  }

  /** The same with the hash that lies in {@code bytes} from {@code from} on. */
  void add(long sequence, int height, byte[] bytes, int from) {
    if (size == entries.length) {
      var room = 2 * size + 1;
      entries = Arrays.copyOf(entries, room);
      heights = Arrays.copyOf(heights, room);
      hashes = Arrays.copyOf(hashes, room * TreeHash.BYTES);
    }
    entries[size] = sequence;
    heights[size] = height;
    System.arraycopy(bytes, from, hashes, size * TreeHash.BYTES, TreeHash.BYTES);
    inOrder &= size == 0 || isAfter(size);
    size++;
  }

  int size() {
    return size;
  }

  /** Whether they are in good order. */
  boolean areInOrder() {
    return inOrder;
  }

  /** Whether the first node under {@code sequence} is {@code leaf}. */
  boolean beginWith(long sequence, TreeHash leaf) {
    while (next < size && entries[next] < sequence) {
      next++;
    }
    return isUnder(sequence) && isNext(leaf, 0);
  }

  /** Whether exactly {@code expected} lie under {@code sequence}, each at its height. */
  boolean areThoseOf(long sequence, List<TreeHash> expected) {
    for (var height = 0; height < expected.size(); height++) {
      if (!isUnder(sequence) || !isNext(expected.get(height), height)) {
        return false;
      }
      next++;
    }
    return !isUnder(sequence);
  }

  /** How many complete subtrees the entries from {@code from} to {@code end} complete. */
  static int over(long from, long end) {
    return (int) (subtrees(end) - subtrees(from));
  }

  private boolean isNext(TreeHash hash, int height) {
    return heights[next] == height && hash.isIn(hashes, next * TreeHash.BYTES);
  }

  private boolean isUnder(long sequence) {
    return next < size && entries[next] == sequence;
  }

  private boolean isAfter(int at) {
    return entries[at] > entries[at - 1]
        || (entries[at] == entries[at - 1] && heights[at] > heights[at - 1]);
  }

  private static long subtrees(long leaves) {
    return 2 * leaves - Long.bitCount(leaves);
  }
}
