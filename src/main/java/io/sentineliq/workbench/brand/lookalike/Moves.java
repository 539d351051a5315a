package io.sentineliq.workbench.brand.lookalike;

/** What each edit costs; ten is the price of one that nothing explains. */
final class Moves {

  static final int PLURAL = 9;

  private static final int NEVER = Integer.MAX_VALUE / 4;
  private static final int SAME = 1;
  private static final int NEAR = 6;
  private static final int BIT = 9;
  private static final int STRANGE = 10;

  /** What two characters may resemble together, see {@link Glyphs#isDouble}. */
  private static final String DOUBLES = "bdhkmnqu";

  private static final byte[] REPLACE = replacements();
  private static final boolean[] MAY_BE_ONE = pairs();

  private Moves() {}

  private static byte[] replacements() {
    var prices = new byte[1 << 14];
    for (var meant = 0; meant < 128; meant++) {
      for (var shown = 0; shown < 128; shown++) {
        prices[meant << 7 | shown] = (byte) priceOf(meant, shown);
      }
    }
    return prices;
  }

  private static boolean[] pairs() {
    var pairs = new boolean[1 << 14];
    for (var first = 0; first < 128; first++) {
      for (var second = 0; second < 128; second++) {
        pairs[first << 7 | second] = isPair(first, second);
      }
    }
    return pairs;
  }

  private static boolean isPair(int first, int second) {
    for (var i = 0; i < DOUBLES.length(); i++) {
      if (Glyphs.isDouble(first, second, DOUBLES.charAt(i))) {
        return true;
      }
    }
    var looksLikeOne = Folding.pair(Folding.single((char) first), Folding.single((char) second));
    return looksLikeOne != 0 || (first == 'e' && second == 's');
  }

  /** Whether two characters may stand for one, or end a plural: a move of both is worth a try. */
  static boolean mayBeOne(int first, int second) {
    return (first | second) >= 128 || MAY_BE_ONE[first << 7 | second];
  }

  static int replace(int meant, int shown) {
    return (meant | shown) < 128 ? REPLACE[meant << 7 | shown] : priceOf(meant, shown);
  }

  private static int priceOf(int meant, int shown) {
    if (meant == shown) {
      return 0;
    }
    if (Glyphs.pass(shown, meant)) {
      return SAME;
    }
    if (Keyboard.areNeighbours(meant, shown) || Glyphs.areSimilar(meant, shown)) {
      return NEAR;
    }
    if (Glyphs.areVowels(meant, shown)) {
      return NEAR + 1;
    }
    return Glyphs.differByOneBit(meant, shown) ? BIT : STRANGE;
  }

  static int swap(int first, int second) {
    return Glyphs.pass(first, second) ? SAME : NEAR;
  }

  static int omit(int[] brand, int at) {
    var isDoubled =
        (at > 0 && brand[at - 1] == brand[at])
            || (at + 1 < brand.length && brand[at + 1] == brand[at]);
    return isDoubled ? NEAR - 1 : NEAR + 2;
  }

  static int insert(int[] brand, int at, int shown) {
    var before = at > 0 ? brand[at - 1] : 0;
    var after = at < brand.length ? brand[at] : 0;
    if (shown == '-' || shown == before || shown == after) {
      return NEAR - 1;
    }
    var isNear = Keyboard.areNeighbours(before, shown) || Keyboard.areNeighbours(after, shown);
    return isNear ? NEAR + 1 : BIT;
  }

  /** Two characters shown for the one that is meant. */
  static int split(int meant, int first, int second) {
    if (Glyphs.passAsOne(first, second, meant)) {
      return SAME;
    }
    return Glyphs.isDouble(first, second, meant) ? NEAR + 1 : NEVER;
  }

  /** One character shown for the two that are meant. */
  static int join(int first, int second, int shown) {
    return Glyphs.passAsOne(first, second, shown) ? SAME : NEVER;
  }

  static boolean isPlural(int last, int first, int second) {
    return first == 'e' && second == 's' && (last == 's' || last == 'x' || last == 'z');
  }
}
