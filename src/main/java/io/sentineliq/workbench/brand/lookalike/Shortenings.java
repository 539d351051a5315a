package io.sentineliq.workbench.brand.lookalike;

import java.util.function.IntConsumer;

/**
 * The sums of a word and of all its shortenings by up to two characters, each in the time of one
 * addition. Two words within k edits (a swap of neighbours is one) share a shortening by at most k
 * on either side; words that share none are further apart.
 *
 * <p>The sum of c₀c₁c₂… is Σ cₜpᵗ⁺¹ modulo 2⁶⁴ with an odd p, whose upper bits depend on every
 * character; taking a character out divides what follows by p, so that a shortening's sum is made
 * of sums of beginnings. Equal words have equal sums; different ones hardly ever, and a later
 * comparison decides.
 */
final class Shortenings {

  static final int LONGEST = 63;

  private static final long BASE = 0xD6E8FEB86659FD93L;
  private static final long INVERSE = inverse();
  private static final long INVERSE_SQUARED = INVERSE * INVERSE;
  private static final long[] POWERS = powers();

  private final long[] beginnings = new long[LONGEST + 1];
  private final long[] without = new long[LONGEST];

  /** Takes sums. */
  @FunctionalInterface
  interface Sink {
    void accept(long sum);
  }

  private static long inverse() {
    var inverse = BASE;
    for (var i = 0; i < 6; i++) {
      inverse *= 2 - BASE * inverse;
    }
    return inverse;
  }

  private static long[] powers() {
    var powers = new long[LONGEST];
    var power = BASE;
    for (var i = 0; i < LONGEST; i++) {
      powers[i] = power;
      power *= BASE;
    }
    return powers;
  }

  /** Hands on every sum of {@code codes} and of its shortenings by up to {@code most}. */
  void all(byte[] codes, int from, int to, int most, Sink sink) {
    var length = to - from;
    var whole = begin(codes, from, length);
    sink.accept(whole);
    if (most > 0) {
      one(length, whole, sink);
    }
    if (most > 1) {
      two(length, whole, sink);
    }
  }

  /**
   * As {@link #all}, for {@code filed} alone: hands on the numbers filed under any of the sums.
   * Most pieces of most names end here, so the loops look at the bitmap themselves, and {@code
   * ends} say which shortenings need no look.
   */
  void look(byte[] codes, int from, int to, int most, Ends ends, Postings filed, IntConsumer sink) {
    var length = to - from;
    var whole = begin(codes, from, length);
    if (Postings.mayHold(filed.words(), filed.wordShift(), whole)) {
      filed.forEach(whole, sink);
    }
    if (most == 0) {
      return;
    }
    var isShort = length < ends.shortest();
    var mayBegin = isShort || ends.mayBegin(codes, from);
    var mayEnd = isShort || ends.mayEnd(codes, to);
    if (mayBegin && mayEnd) {
      lookWithoutOne(length, whole, filed, sink);
    }
    if (most > 1 && (mayBegin || mayEnd)) {
      // What changes one end by two characters leaves the other as it is.
      var first = mayBegin && !mayEnd ? length - ends.reach() : 0;
      var last = mayEnd && !mayBegin ? ends.reach() : length;
      lookWithoutTwo(first, last, whole, filed, sink);
    }
  }

  private void lookWithoutOne(int length, long whole, Postings filed, IntConsumer sink) {
    var words = filed.words();
    var shift = filed.wordShift();
    var rest = INVERSE * whole;
    for (var i = 0; i < length; i++) {
      var sum = without(i) + rest;
      if (Postings.mayHold(words, shift, sum)) {
        filed.forEach(sum, sink);
      }
    }
  }

  /** Both characters lie from {@code first} on and before {@code last}. */
  private void lookWithoutTwo(int first, int last, long whole, Postings filed, IntConsumer sink) {
    var words = filed.words();
    var shift = filed.wordShift();
    var rest = INVERSE_SQUARED * whole;
    for (var i = first; i < last; i++) {
      without[i] = without(i);
    }
    for (var j = first + 1; j < last; j++) {
      var behind = INVERSE * beginnings[j] - INVERSE_SQUARED * beginnings[j + 1] + rest;
      for (var i = first; i < j; i++) {
        if (Postings.mayHold(words, shift, without[i] + behind)) {
          filed.forEach(without[i] + behind, sink);
        }
      }
    }
  }

  private long without(int at) {
    return beginnings[at] - INVERSE * beginnings[at + 1];
  }

  private long begin(byte[] codes, int from, int length) {
    var sum = 0L;
    for (var i = 0; i < length; i++) {
      sum += codes[from + i] * POWERS[i];
      beginnings[i + 1] = sum;
    }
    return sum;
  }

  private void one(int length, long whole, Sink sink) {
    var rest = INVERSE * whole;
    for (var i = 0; i < length; i++) {
      without[i] = without(i);
      sink.accept(without[i] + rest);
    }
  }

  private void two(int length, long whole, Sink sink) {
    var rest = INVERSE_SQUARED * whole;
    for (var j = 1; j < length; j++) {
      var behind = INVERSE * beginnings[j] - INVERSE_SQUARED * beginnings[j + 1] + rest;
      for (var i = 0; i < j; i++) {
        sink.accept(without[i] + behind);
      }
    }
  }
}
