package io.sentineliq.workbench.brand.lookalike;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The first and the last characters that a word of one length may have when it is near a brand. To
 * come to what it shares with the brand, the word loses one or two characters: where none is lost,
 * an end of it is an end of the brand's shortenings as it stands; where one is lost, it is after
 * that one is taken out. So a few looks tell most words from all brands, however many shortenings a
 * word has, and tell of the others which characters are worth taking out.
 */
final class Ends {

  private static final long MIX = 0x9E3779B97F4A7C15L;
  private static final int BITS_FOR_EACH = 12;
  private static final int LEAST_BITS = 9;
  private static final int LARGEST = 4;
  private static final int CODE = 8;

  /** Tells the end of a word from its beginning. */
  private static final long LAST = 1L << (LARGEST * CODE);

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final int size;
  private final int untouched;
  private final long kept;
  private int most;
  private long[] filed = new long[16];
  private int count;
  private long[] words = {};
  private int shift;

  /** For words of {@code length} characters, three or more. */
  Ends(int length) {
    this.size = Math.min((length - 1) / 2, LARGEST);
    this.untouched = 1 << size;
    this.kept = (1L << (size * CODE)) - 1;
  }

  /** How many characters an end has; with one more, both ends of the word are still apart. */
  int size() {
    return size;
  }

  /** How many characters the word loses at most. */
  int most() {
    return most;
  }

  /** Files the ends of {@code brand} less {@code lost}; the word loses {@code taken} at most. */
  void add(byte[] brand, int lost, int taken) {
    most = Math.max(most, taken);
    for (var dropped = 0; dropped < 1 << Math.min(size + lost, brand.length); dropped++) {
      if (Integer.bitCount(dropped) <= lost) {
        addWithout(brand, dropped);
      }
    }
  }

  private void addWithout(byte[] brand, int dropped) {
    var beginning = 0L;
    var end = 0L;
    var kept = 0;
    for (var i = 0; kept < size && i < brand.length; i++) {
      if ((dropped >> i & 1) == 0) {
        beginning |= (long) brand[i] << (CODE * kept);
        end |= (long) brand[brand.length - 1 - i] << (CODE * kept);
        kept++;
      }
    }
    if (kept == size) {
      file(beginning);
      file(end | LAST);
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
    var distinct = Arrays.stream(filed, 0, count).distinct().toArray();
    var bits = LEAST_BITS;
    while (1L << bits < (long) distinct.length * BITS_FOR_EACH) {
      bits++;
    }
    words = new long[1 << (bits - 6)];
    shift = 64 - bits;
    for (var sum : distinct) {
      var bit = (int) (sum >>> shift);
      words[bit >>> 6] |= 1L << bit;
    }
    filed = new long[0];
  }

  /**
   * Which of the first characters may be lost: bit i for the i-th, and bit {@link #size} where none
   * of them is. Reads eight bytes of {@code word}, whatever they are.
   */
  int beginnings(byte[] word, int from) {
    return lost((long) EIGHT.get(word, from), 0);
  }

  /** The same for the last characters, counted from the end, which is before {@code to}. */
  int ends(byte[] word, int to) {
    return lost(Long.reverseBytes((long) EIGHT.get(word, to - Long.BYTES)), LAST);
  }

  /** Always as many looks as for the largest size: a loop that ends anywhere is dearer. */
  private int lost(long text, long place) {
    var lost = 0;
    for (var i = 0; i <= LARGEST; i++) {
      var before = (1L << (i * CODE)) - 1;
      var end = (text >>> CODE & ~before) | (text & before);
      var bit = (int) ((((end & kept) | place) * MIX) >>> shift);
      lost |= (int) (words[bit >>> 6] >>> bit & 1) << i;
    }
    return lost & (2 * untouched - 1);
  }

  /** Whether what {@link #beginnings} and {@link #ends} tell leaves anything to look for. */
  boolean mayBeNear(int beginnings, int ends) {
    var isBegun = beginnings >= untouched;
    var isEnded = ends >= untouched;
    if (most < 2) {
      return (isBegun && ends != 0) || (isEnded && beginnings != 0);
    }
    return isBegun || isEnded || (beginnings != 0 && ends != 0);
  }

  /** Whether none of the characters at an end may be lost. */
  boolean isUntouched(int lost) {
    return lost >= untouched;
  }
}
