package io.sentineliq.workbench.brand.lookalike;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * From a 64-bit sum to the numbers filed under it. A bitmap with 128 bits for each sum answers most
 * questions without touching the table.
 */
final class Postings {

  private static final long MIX = 0x9E3779B97F4A7C15L;
  private static final int BITS_PER_SUM = 128;

  private final long[] bits;
  private final int bitShift;
  private final long[] sums;
  private final int[] heads;
  private final int tableShift;
  private final int[] next;
  private final int[] numbers;

  private Postings(long[] filed, int[] numbers) {
    var bitLog = log2(Math.max(1L << 13, (long) filed.length * BITS_PER_SUM));
    this.bits = new long[1 << (bitLog - 6)];
    this.bitShift = 64 - bitLog;
    var tableLog = log2(Math.max(16L, filed.length * 2L));
    this.sums = new long[1 << tableLog];
    this.heads = new int[1 << tableLog];
    this.tableShift = 64 - tableLog;
    this.next = new int[filed.length];
    this.numbers = numbers;
    Arrays.fill(heads, -1);
    for (var i = 0; i < filed.length; i++) {
      file(filed[i], i);
    }
  }

  private static int log2(long least) {
    return 64 - Long.numberOfLeadingZeros(least - 1);
  }

  private void file(long sum, int posting) {
    var bit = (int) ((sum * MIX) >>> bitShift);
    bits[bit >>> 6] |= 1L << bit;
    var slot = slot(sum);
    sums[slot] = sum;
    next[posting] = heads[slot];
    heads[slot] = posting;
  }

  private int slot(long sum) {
    var slot = (int) ((sum * MIX) >>> tableShift);
    while (heads[slot] >= 0 && sums[slot] != sum) {
      slot = (slot + 1) & (heads.length - 1);
    }
    return slot;
  }

  /** False is certain. */
  boolean mayHold(long sum) {
    var bit = (int) ((sum * MIX) >>> bitShift);
    return ((bits[bit >>> 6] >>> bit) & 1) != 0;
  }

  /** Hands on every number filed under {@code sum}. */
  void forEach(long sum, IntConsumer sink) {
    for (var i = heads[slot(sum)]; i >= 0; i = next[i]) {
      sink.accept(numbers[i]);
    }
  }

  /** Collects what is filed. */
  static final class Builder implements Shortenings.Sink {
    private long[] filed = new long[256];
    private int[] numbers = new int[256];
    private int size;
    private int number;

    /** What comes next is filed under this number. */
    void number(int value) {
      number = value;
    }

    @Override
    public void accept(long sum) {
      if (size == filed.length) {
        filed = Arrays.copyOf(filed, size * 2);
        numbers = Arrays.copyOf(numbers, size * 2);
      }
      filed[size] = sum;
      numbers[size++] = number;
    }

    Postings build() {
      return new Postings(Arrays.copyOf(filed, size), Arrays.copyOf(numbers, size));
    }
  }
}
