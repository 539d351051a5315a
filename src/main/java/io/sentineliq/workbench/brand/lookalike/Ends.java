package io.sentineliq.workbench.brand.lookalike;

import java.util.Arrays;

/**
 * The first and the last characters that the shortenings of the brands' words have. Taking one or
 * two characters out of a word leaves its beginning or its end, or both, as they were but for one
 * character; so a few looks at these tell most words from all brands, however many shortenings the
 * word has.
 */
final class Ends {

  private static final long MIX = 0x9E3779B97F4A7C15L;
  private static final int BITS_FOR_EACH = 16;
  private static final int LEAST_BITS = 13;
  private static final int CODE = 6;

  private final int size;
  private long[] filed = new long[256];
  private int count;
  private long[] words = {};
  private int shift;

  /** Ends of {@code size} characters. */
  Ends(int size) {
    this.size = size;
  }

  /** The shortest word whose beginning and end, with one character more, are apart. */
  int shortest() {
    return 2 * size + 1;
  }

  /** How far from one end of a word two characters lie that both touch that end. */
  int reach() {
    return size + 1;
  }

  /** Files the ends of every shortening of {@code word} by up to {@code depth} characters. */
  void add(byte[] word, int depth) {
    for (var dropped = 0; dropped < 1 << Math.min(size + depth, word.length); dropped++) {
      if (Integer.bitCount(dropped) <= depth) {
        addWithout(word, dropped);
      }
    }
  }

  private void addWithout(byte[] word, int dropped) {
    var beginning = 0L;
    var end = 0L;
    var kept = 0;
    for (var i = 0; kept < size && i < word.length; i++) {
      if ((dropped >> i & 1) == 0) {
        beginning = beginning << CODE | word[i];
        end |= (long) word[word.length - 1 - i] << (CODE * kept);
        kept++;
      }
    }
    if (kept == size) {
      file(beginning);
      file(~end);
    }
  }

  private void file(long end) {
    if (count == filed.length) {
      filed = Arrays.copyOf(filed, count * 2);
    }
    filed[count++] = end * MIX;
  }

  /** To be called once, behind the last {@link #add}. */
  void build() {
    var bits = LEAST_BITS;
    while (1L << bits < (long) count * BITS_FOR_EACH) {
      bits++;
    }
    words = new long[1 << (bits - 6)];
    shift = 64 - bits;
    for (var i = 0; i < count; i++) {
      var bit = (int) (filed[i] >>> shift);
      words[bit >>> 6] |= 1L << bit;
    }
    filed = new long[0];
  }

  /** Whether {@code word}, whole or without one of its first characters, begins as a brand does. */
  boolean mayBegin(byte[] word, int from) {
    return may(packed(word, from), 0L);
  }

  /** The same for the end, which is before {@code to}. */
  boolean mayEnd(byte[] word, int to) {
    return may(packed(word, to - size - 1), -1L);
  }

  private long packed(byte[] word, int from) {
    var packed = 0L;
    for (var i = from; i <= from + size; i++) {
      packed = packed << CODE | word[i];
    }
    return packed;
  }

  private boolean may(long packed, long sign) {
    var below = 0L;
    for (var i = 0; i <= size; i++) {
      var end = ((packed >>> CODE) & ~below) | (packed & below);
      var bit = (int) (((end ^ sign) * MIX) >>> shift);
      if ((words[bit >>> 6] & 1L << bit) != 0) {
        return true;
      }
      below = below << CODE | 63;
    }
    return false;
  }
}
