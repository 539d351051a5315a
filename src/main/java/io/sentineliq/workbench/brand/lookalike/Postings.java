package io.sentineliq.workbench.brand.lookalike;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;

/**
 * From a 64-bit sum, mixed in its upper bits, to the numbers filed under it. A small filter answers
 * most questions without touching the table: two bits for each sum, both in one word of 64, with 32
 * bits of room for each, so that it stays in the nearest cache for fifty brands and in the next one
 * for five hundred.
 */
final class Postings {

  private static final int BITS_PER_SUM = 32;
  private static final int WORD_LOG = 6;
  private static final int FIRST_BIT = 20;
  private static final int SECOND_BIT = 30;

  private final long[] words;
  private final int wordShift;
  private final long[] sums;
  private final int[] heads;
  private final int tableShift;
  private final int[] next;
  private final int[] numbers;

  private Postings(long[] filed, int[] numbers) {
    var bitLog = log2(Math.max(1L << 10, (long) filed.length * BITS_PER_SUM));
    this.words = new long[1 << (bitLog - WORD_LOG)];
    this.wordShift = 64 - bitLog + WORD_LOG;
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
    words[(int) (sum >>> wordShift)] |= bits(sum);
    var slot = slot(sum);
    sums[slot] = sum;
    next[posting] = heads[slot];
    heads[slot] = posting;
  }

  private int slot(long sum) {
    var slot = (int) (sum >>> tableShift);
    while (heads[slot] >= 0 && sums[slot] != sum) {
      slot = (slot + 1) & (heads.length - 1);
    }
    return slot;
  }

  private static long bits(long sum) {
    return 1L << (sum >>> FIRST_BIT) | 1L << (sum >>> SECOND_BIT);
  }

  /** Whether {@code sum} may be filed; false is certain. What the filter is made of comes along. */
  static boolean mayHold(long[] words, int wordShift, long sum) {
    var bits = bits(sum);
    return (words[(int) (sum >>> wordShift)] & bits) == bits;
  }

  long[] words() {
    return words;
  }

  int wordShift() {
    return wordShift;
  }

  /** Hands on every number filed under {@code sum}. */
  void forEach(long sum, IntConsumer sink) {
    for (var i = heads[slot(sum)]; i >= 0; i = next[i]) {
      sink.accept(numbers[i]);
    }
  }

  /** Collects what is filed. */
  static final class Builder implements LongConsumer {
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
