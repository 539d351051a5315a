package io.sentineliq.workbench.platform.fx;

import java.util.List;
import java.util.UUID;

/** Many ids in 8 to 16 bytes each, for asking which of another list are unknown. */
final class IdSet {

  private static final long EMPTY = 0;

  private final long[] table;

  private IdSet(int size) {
    table = new long[Integer.highestOneBit(Math.max(8, size)) * 4];
  }

  static IdSet of(List<UUID> ids) {
    var set = new IdSet(ids.size());
    ids.forEach(id -> set.table[set.place(fold(id))] = fold(id));
    return set;
  }

  int countMissingFrom(List<UUID> others) {
    var missing = 0;
    for (var id : others) {
      if (table[place(fold(id))] == EMPTY) {
        missing++;
      }
    }
    return missing;
  }

  private int place(long folded) {
    var mask = table.length - 1;
    var at = (int) (folded ^ (folded >>> 32)) & mask;
    while (table[at] != EMPTY && table[at] != folded) {
      at = (at + 1) & mask;
    }
    return at;
  }

  /** 64 well mixed bits: two of a million ids share them once in 30 million lists. */
  private static long fold(UUID id) {
    var mixed = (id.getMostSignificantBits() * 0x9E3779B97F4A7C15L) ^ id.getLeastSignificantBits();
    mixed = (mixed ^ (mixed >>> 31)) * 0xBF58476D1CE4E5B9L;
    mixed ^= mixed >>> 29;
    return mixed == EMPTY ? 1 : mixed;
  }
}
