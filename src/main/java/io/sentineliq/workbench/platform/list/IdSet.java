package io.sentineliq.workbench.platform.list;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * Many ids without an object for each: 22 to 43 bytes an id, so that a million can be selected. Not
 * for several threads. The nil UUID is no id.
 */
public final class IdSet {

  private static final int SMALLEST = 16;

  private long[] table = new long[2 * SMALLEST];
  private int size;

  /** All of {@code ids}. */
  public static IdSet of(List<UUID> ids) {
    var set = new IdSet();
    set.makeRoom(ids.size());
    ids.forEach(set::add);
    return set;
  }

  /** The same ids; what happens to one does not happen to the other. */
  public IdSet copy() {
    var copy = new IdSet();
    copy.table = table.clone();
    copy.size = size;
    return copy;
  }

  /** How many there are. */
  public int size() {
    return size;
  }

  /** Whether {@code id} is one of them. */
  public boolean contains(UUID id) {
    return isTaken(place(id.getMostSignificantBits(), id.getLeastSignificantBits()));
  }

  /** Adds {@code id}; false when it was there. */
  public boolean add(UUID id) {
    makeRoom(size + 1);
    return put(id.getMostSignificantBits(), id.getLeastSignificantBits());
  }

  /** Takes {@code id} away; false when it was not there. */
  public boolean remove(UUID id) {
    var at = place(id.getMostSignificantBits(), id.getLeastSignificantBits());
    if (!isTaken(at)) {
      return false;
    }
    free(at);
    size--;
    closeGap(at);
    return true;
  }

  /** How many of {@code others} are not in it. */
  public int countMissingFrom(List<UUID> others) {
    return (int) others.stream().filter(id -> !contains(id)).count();
  }

  /** All of them, in no particular order. */
  public IdSnapshot snapshot() {
    var ids = new IdSnapshot.Builder();
    for (var at = 0; at < table.length; at += 2) {
      if (isTaken(at)) {
        ids.add(new UUID(table[at], table[at + 1]));
      }
    }
    return ids.build(true);
  }

  private boolean put(long high, long low) {
    if ((high | low) == 0) {
      throw new IllegalArgumentException("the nil UUID is no id");
    }
    var at = place(high, low);
    if (isTaken(at)) {
      return false;
    }
    table[at] = high;
    table[at + 1] = low;
    size++;
    return true;
  }

  /** Where the id stands, or the free place where it would. */
  private int place(long high, long low) {
    var at = home(high, low);
    while (isTaken(at) && (table[at] != high || table[at + 1] != low)) {
      at = next(at);
    }
    return at;
  }

  /** What stands behind a gap moves up, for a search ends at the first free place. */
  private void closeGap(int gap) {
    for (var at = next(gap); isTaken(at); at = next(at)) {
      var high = table[at];
      var low = table[at + 1];
      free(at);
      size--;
      put(high, low);
    }
  }

  private void makeRoom(int ids) {
    if (ids * 4L <= (table.length / 2) * 3L) {
      return;
    }
    var before = table;
    var places = Integer.highestOneBit(Math.max(SMALLEST, ids) * 4 / 3) * 2;
    table = new long[2 * places];
    size = 0;
    for (var at = 0; at < before.length; at += 2) {
      if ((before[at] | before[at + 1]) != 0) {
        put(before[at], before[at + 1]);
      }
    }
  }

  private int home(long high, long low) {
    var mixed = (high * 0x9E3779B97F4A7C15L) ^ low;
    mixed = (mixed ^ (mixed >>> 31)) * 0xBF58476D1CE4E5B9L;
    return 2 * ((int) (mixed ^ (mixed >>> 32)) & (table.length / 2 - 1));
  }

  private int next(int at) {
    return (at + 2) % table.length;
  }

  private boolean isTaken(int at) {
    return (table[at] | table[at + 1]) != 0;
  }

  private void free(int at) {
    Arrays.fill(table, at, at + 2, 0);
  }
}
