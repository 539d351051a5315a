package io.sentineliq.workbench.brand.lookalike;

import java.util.function.LongConsumer;

/**
 * The sums of a word and of all its shortenings by up to two characters, each in the time of some
 * additions. Two words within k edits (a swap of neighbours is one) share a shortening by at most k
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
  private long whole;

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

  /** What comes next is about the word from {@code from} to {@code to}. */
  void begin(byte[] codes, int from, int to) {
    var sum = 0L;
    for (var i = 0; i < to - from; i++) {
      sum += codes[from + i] * POWERS[i];
      beginnings[i + 1] = sum;
    }
    whole = sum;
  }

  /** The word's own sum. */
  long whole() {
    return whole;
  }

  /** The sum without the character at {@code at}. */
  long without(int at) {
    return cut(at) + INVERSE * whole;
  }

  /** The sum without two characters, {@code first} before {@code second}. */
  long without(int first, int second) {
    return cut(first) + INVERSE * cut(second) + INVERSE_SQUARED * whole;
  }

  private long cut(int at) {
    return beginnings[at] - INVERSE * beginnings[at + 1];
  }

  /** Hands on every sum of {@code codes} and of its shortenings by up to {@code most}. */
  void all(byte[] codes, int most, LongConsumer sink) {
    begin(codes, 0, codes.length);
    sink.accept(whole);
    for (var i = 0; most > 0 && i < codes.length; i++) {
      sink.accept(without(i));
      for (var j = i + 1; most > 1 && j < codes.length; j++) {
        sink.accept(without(i, j));
      }
    }
  }
}
