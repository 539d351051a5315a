package io.sentineliq.workbench.brand.lookalike;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Finds the brands that a name may stand for. Takes no memory for a name that stands for none; one
 * thread at a time.
 */
final class Candidates {

  private static final int LONGEST = 253;
  private static final int GRAM_MASK = (1 << (6 * BrandIndex.GRAM)) - 1;

  private final BrandIndex index;
  private final Postings shortenings;
  private final Postings grams;
  private final Shortenings sums = new Shortenings();
  private final byte[] codes = new byte[LONGEST + 1];
  private final byte[] folded = new byte[LONGEST + 1];
  private final byte[] joined = new byte[LONGEST + 1];
  private final int[] dots = new int[LONGEST + 1];
  private final IntConsumer take = this::take;
  private final IntConsumer beginning = this::beginning;
  private int[] found = new int[16];
  private int size;
  private byte[] scanned = codes;
  private int at;
  private int end;

  Candidates(BrandIndex index) {
    this.index = index;
    this.shortenings = index.shortenings();
    this.grams = index.grams();
  }

  /** How many there are for {@code name}; -1 when only its Unicode form can tell. */
  int find(CharSequence name) {
    size = 0;
    var length = Math.min(name.length(), LONGEST);
    var dotCount = 0;
    var from = 0;
    for (var i = 0; i < length; i++) {
      var c = name.charAt(i);
      if (c >= 128) {
        return -1;
      }
      codes[i] = Codes.of(c);
      if (c == '.') {
        if (isPunycode(name, from, i)) {
          return -1;
        }
        label(codes, from, i);
        dots[dotCount++] = i;
        from = i + 1;
      }
    }
    if (dotCount == 0) {
      label(codes, 0, length);
    } else if (isPunycode(name, from, length)) {
      return -1;
    }
    join(dotCount);
    return size;
  }

  /** Adds the candidates of one label as somebody may read it. */
  void read(String reading) {
    var length = Math.min(reading.length(), LONGEST);
    for (var i = 0; i < length; i++) {
      codes[i] = Codes.of(reading.charAt(i));
    }
    label(codes, 0, length);
  }

  int count() {
    return size;
  }

  int brand(int number) {
    return found[number];
  }

  private static boolean isPunycode(CharSequence name, int from, int to) {
    return to - from > 4
        && (name.charAt(from) | 0x20) == 'x'
        && (name.charAt(from + 1) | 0x20) == 'n'
        && name.charAt(from + 2) == '-'
        && name.charAt(from + 3) == '-';
  }

  private void label(byte[] text, int from, int to) {
    if (scan(text, from, to)) {
      scan(folded, 0, Codes.foldPairs(text, from, to, folded));
    }
  }

  /** Whether there are two characters that pass for one. */
  private boolean scan(byte[] text, int from, int to) {
    scanned = text;
    end = to;
    var words = grams.words();
    var shift = grams.wordShift();
    var gram = 0;
    var word = from;
    var pairs = 0;
    for (var i = from; i < to; i++) {
      var code = text[i];
      gram = (gram << 6 | code) & GRAM_MASK;
      pairs |= Codes.pair(gram);
      var sum = BrandIndex.sum(gram);
      if (i - from >= BrandIndex.GRAM - 1 && Postings.mayHold(words, shift, sum)) {
        at = i - BrandIndex.GRAM + 1;
        grams.forEach(sum, beginning);
      }
      if (code == Codes.HYPHEN) {
        near(text, word, i);
        word = i + 1;
      }
    }
    near(text, word, to);
    if (word > from) {
      near(text, from, to);
    }
    return pairs != 0;
  }

  private void near(byte[] text, int from, int to) {
    var reach = index.reach(to - from);
    if (reach >= 0 && to > from) {
      sums.look(text, from, to, reach, index.ends(to - from), shortenings, take);
    }
  }

  private void beginning(int number) {
    var spelling = index.spelling(number);
    if (at + spelling.length <= end
        && Arrays.equals(spelling, 0, spelling.length, scanned, at, at + spelling.length)) {
      take(number);
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
  private void join(int dotCount) {
    for (var cut = dotCount - 1; cut >= 1 && cut >= dotCount - 2; cut--) {
      var length = 0;
      var dot = 0;
      for (var i = 0; i < dots[cut] && length <= Shortenings.LONGEST; i++) {
        if (i == dots[dot]) {
          dot++;
        } else {
          joined[length++] = codes[i];
        }
      }
      if (length <= Shortenings.LONGEST) {
        sums.look(joined, 0, length, 0, index.ends(length), shortenings, take);
      }
    }
  }
}
