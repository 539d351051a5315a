package io.sentineliq.workbench.brand.lookalike;

import java.util.function.IntConsumer;

/**
 * Finds the brands' spellings that a word shares a shortening with. Takes no memory; one thread at
 * a time.
 */
final class Neighbours {

  private final BrandIndex index;
  private final Postings filed;
  private final long[] filter;
  private final int filterShift;
  private final IntConsumer sink;
  private final Shortenings sums = new Shortenings();

  /** Hands the numbers of spellings to {@code sink}, some of them more than once. */
  Neighbours(BrandIndex index, IntConsumer sink) {
    this.index = index;
    this.filed = index.shortenings();
    this.filter = filed.words();
    this.filterShift = filed.wordShift();
    this.sink = sink;
  }

  /** Those that are the word itself. */
  void same(byte[] word, int to) {
    sums.begin(word, 0, to);
    look(sums.whole());
  }

  /** Those that are near the word from {@code from} to {@code to}. */
  void near(byte[] word, int from, int to) {
    var length = to - from;
    var ends = index.ends(length);
    if (ends == null) {
      return;
    }
    var first = ends.beginnings(word, from);
    var last = ends.ends(word, to);
    if (!ends.mayBeNear(first, last)) {
      return;
    }
    sums.begin(word, from, to);
    look(sums.whole());
    var isBegun = ends.isUntouched(first);
    var isEnded = ends.isUntouched(last);
    if (ends.most() > 0) {
      withoutOne(ends.size(), length, isEnded ? first : 0, isBegun ? last : 0);
    }
    if (ends.most() > 1) {
      withoutTwo(ends.size(), length, first, last);
      if (isEnded) {
        withoutSecondBehind(ends.size(), length, first);
      }
      if (isBegun) {
        withoutFirstBefore(ends.size(), length, last);
      }
    }
  }

  /** What is lost at one end counts only where nothing is lost at the other. */
  private void withoutOne(int size, int length, int first, int last) {
    for (var i = 0; i < size; i++) {
      if ((first >> i & 1) != 0) {
        look(sums.without(i));
      }
      if ((last >> i & 1) != 0) {
        look(sums.without(length - 1 - i));
      }
    }
    if ((first >> size & last >> size) != 0) {
      for (var i = size; i < length - size; i++) {
        look(sums.without(i));
      }
    }
  }

  /** One at each end, or none at either. */
  private void withoutTwo(int size, int length, int first, int last) {
    for (var i = 0; i < size; i++) {
      for (var j = 0; (first >> i & 1) != 0 && j < size; j++) {
        if ((last >> j & 1) != 0) {
          look(sums.without(i, length - 1 - j));
        }
      }
    }
    if ((first >> size & last >> size) != 0) {
      pairs(size, length - size);
    }
  }

  /** One or both at the beginning, none at the end. */
  private void withoutSecondBehind(int size, int length, int first) {
    pairs(0, size + 1);
    for (var i = 0; i < size; i++) {
      for (var j = size + 1; (first >> i & 1) != 0 && j < length - size; j++) {
        look(sums.without(i, j));
      }
    }
  }

  /** One or both at the end, none at the beginning. */
  private void withoutFirstBefore(int size, int length, int last) {
    pairs(length - size - 1, length);
    for (var i = 0; i < size; i++) {
      for (var j = size; (last >> i & 1) != 0 && j < length - size - 1; j++) {
        look(sums.without(j, length - 1 - i));
      }
    }
  }

  private void pairs(int from, int to) {
    for (var i = from; i < to; i++) {
      for (var j = i + 1; j < to; j++) {
        look(sums.without(i, j));
      }
    }
  }

  private void look(long sum) {
    if (Postings.mayHold(filter, filterShift, sum)) {
      filed.forEach(sum, sink);
    }
  }
}
