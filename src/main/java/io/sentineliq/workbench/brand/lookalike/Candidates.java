package io.sentineliq.workbench.brand.lookalike;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntConsumer;

/**
 * Finds the brands that a name may stand for. Takes no memory for a name that stands for none; one
 * thread at a time.
 */
final class Candidates {

  private static final int LONGEST = 253;

  /** Where texts begin: eight bytes at once are read before any place in them, or behind it. */
  private static final int FIRST = 8;

  private static final int ROOM = FIRST + LONGEST + 1 + 8;

  private final BrandIndex index;
  private final Neighbours neighbours;
  private final Postings grams;
  private final long[] filter;
  private final int filterShift;
  private final int shortest;
  private final byte[] codes = new byte[ROOM];
  private final byte[] folded = new byte[ROOM];
  private final byte[] joined = new byte[LONGEST + 1];
  private final int[] dots = new int[LONGEST + 1];
  private final IntConsumer beginning = this::beginning;
  private int[] found = new int[16];
  private int size;
  private int dotCount;
  private byte[] scanned = codes;
  private int at;
  private int end;

  Candidates(BrandIndex index) {
    this.index = index;
    this.neighbours = new Neighbours(index, this::take);
    this.grams = index.grams();
    this.filter = grams.words();
    this.filterShift = grams.wordShift();
    this.shortest = index.shortestBeginning();
  }

  /** How many there are for {@code name}; -1 when only its Unicode form can tell. */
  int find(String name) {
    size = 0;
    var length = Math.min(name.length(), LONGEST);
    var traits = encode(name, length);
    if (Codes.isForeign(traits)
        || (Codes.hasDoubleHyphen(traits) && hasPunycode(name.substring(0, length)))) {
      return -1;
    }
    var from = FIRST;
    for (var i = 0; i < dotCount; i++) {
      label(codes, from, dots[i], traits);
      from = dots[i] + 1;
    }
    if (dotCount == 0) {
      label(codes, from, FIRST + length, traits);
    } else if (dotCount > 1) {
      join();
    }
    return size;
  }

  /** Adds the candidates of one label as somebody may read it. */
  void read(String reading) {
    var length = Math.min(reading.length(), LONGEST);
    label(codes, FIRST, FIRST + length, encode(reading, length));
  }

  int count() {
    return size;
  }

  int brand(int number) {
    return found[number];
  }

  /** Writes codes and dots; what the codes are all together, see {@link Codes}. */
  private int encode(String text, int length) {
    var traits = 0;
    var before = 0;
    var dot = 0;
    for (var i = 0; i < length; i++) {
      var entry = Codes.entry(text.charAt(i));
      codes[FIRST + i] = (byte) entry;
      dots[dot] = FIRST + i;
      dot += Codes.dots(entry);
      traits |= Codes.traits(before, entry);
      before = entry;
    }
    dotCount = dot;
    return traits;
  }

  private static boolean hasPunycode(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith("xn--") || lower.contains(".xn--");
  }

  private void label(byte[] text, int from, int to, int traits) {
    scan(text, from, to, Codes.hasHyphen(traits));
    if (Codes.hasPair(traits)) {
      var end = FIRST + Codes.foldPairs(text, from, to, folded, FIRST);
      scan(folded, FIRST, end, Codes.hasHyphen(traits));
    }
  }

  private void scan(byte[] text, int from, int to, boolean hasHyphen) {
    if (to - from >= shortest) {
      beginnings(text, from, to);
    }
    if (hasHyphen) {
      words(text, from, to);
    }
    if (to > from) {
      neighbours.near(text, from, to);
    }
  }

  /** Brands that are part of a longer label. */
  private void beginnings(byte[] text, int from, int to) {
    scanned = text;
    end = to;
    for (var i = from; i <= to - shortest; i++) {
      var sum = BrandIndex.gram(text, i);
      if (Postings.mayHold(filter, filterShift, sum)) {
        at = i;
        grams.forEach(sum, beginning);
      }
    }
  }

  private void beginning(int number) {
    var spelling = index.spelling(number);
    if (at + spelling.length <= end
        && Arrays.equals(spelling, 0, spelling.length, scanned, at, at + spelling.length)) {
      take(number);
    }
  }

  /** The words between hyphens, where there are several. */
  private void words(byte[] text, int from, int to) {
    var word = from;
    for (var i = from; i < to; i++) {
      if (text[i] == Codes.HYPHEN) {
        word(text, word, i);
        word = i + 1;
      }
    }
    if (word > from) {
      word(text, word, to);
    }
  }

  private void word(byte[] text, int from, int to) {
    if (to > from) {
      neighbours.near(text, from, to);
    }
  }

  private void take(int number) {
    var brand = index.brandOf(number);
    for (var i = 0; i < size; i++) {
      if (found[i] == brand) {
        return;
      }
    }
    if (size == found.length) {
      found = Arrays.copyOf(found, size * 2);
    }
    found[size++] = brand;
  }

  /** The name without its dots, for a brand with a dot put in. */
  private void join() {
    for (var cut = dotCount - 1; cut >= 1 && cut >= dotCount - 2; cut--) {
      var length = 0;
      var dot = 0;
      for (var i = FIRST; i < dots[cut] && length <= Shortenings.LONGEST; i++) {
        if (i == dots[dot]) {
          dot++;
        } else {
          joined[length++] = codes[i];
        }
      }
      if (length <= Shortenings.LONGEST) {
        neighbours.same(joined, length);
      }
    }
  }
}
