package io.sentineliq.workbench.brand.lookalike;

/** How alike characters look, from the same to a little. */
final class Glyphs {

  private static final String VOWELS = "aeiouy";

  /** Pairs that resemble without being the same, both ways round. */
  private static final boolean[] SIMILAR =
      similar(
          "bd", "ce", "gq", "mn", "nr", "uv", "hn", "ij", "jl", "bh", "nu", "fl", "ft", "vy", "ao",
          "co", "kx");

  private Glyphs() {}

  /** Whether some of {@code shown}'s readings pass for {@code meant}. */
  static boolean pass(String shown, String meant) {
    if (shown.equals(meant)) {
      return false;
    }
    if (Readings.isPlain(shown) && Readings.isPlain(meant)) {
      return Folding.pairs(shown).equals(Folding.pairs(meant));
    }
    var wanted = Readings.of(meant);
    for (var reading : Readings.of(shown)) {
      var folded = Folding.pairs(reading);
      for (var wish : wanted) {
        if (folded.equals(Folding.pairs(wish))) {
          return true;
        }
      }
    }
    return false;
  }

  /** As {@link #pass(String, String)} for one character; quick for ASCII. */
  static boolean pass(int shown, int meant) {
    if (shown >= 128 || meant >= 128) {
      return pass(Character.toString(shown), Character.toString(meant));
    }
    return shown != meant && Folding.single((char) shown) == Folding.single((char) meant);
  }

  /** Whether two characters pass for one, or one for two. */
  static boolean passAsOne(int first, int second, int one) {
    if (first < 128 && second < 128 && one < 128) {
      var pair = Folding.pair(Folding.single((char) first), Folding.single((char) second));
      return pair != 0 && pair == Folding.single((char) one);
    }
    return pass(Character.toString(first) + Character.toString(second), Character.toString(one));
  }

  static boolean areSimilar(int first, int second) {
    return first < 128 && second < 128 && SIMILAR[(first << 7) | second];
  }

  /** Whether two letters resemble one without being taken for it. */
  static boolean isDouble(int first, int second, int meant) {
    return switch (meant) {
      case 'b' -> second == 'b' && (first == 'l' || first == 'i');
      case 'd' -> first == 'd' && second == 'l';
      case 'h' -> first == 'l' && second == 'h';
      case 'k' ->
          ((first == 'l' || first == 'i') && second == 'k') || (first == 'l' && second == 'c');
      case 'm', 'n' -> first == 'r' && second == 'r';
      case 'q' -> first == 'c' && second == 'g';
      case 'u' -> first == 'i' && second == 'i';
      default -> false;
    };
  }

  private static boolean[] similar(String... pairs) {
    var table = new boolean[1 << 14];
    for (var pair : pairs) {
      table[(pair.charAt(0) << 7) | pair.charAt(1)] = true;
      table[(pair.charAt(1) << 7) | pair.charAt(0)] = true;
    }
    return table;
  }

  static boolean areVowels(int first, int second) {
    return VOWELS.indexOf(first) >= 0 && VOWELS.indexOf(second) >= 0;
  }

  static boolean differByOneBit(int first, int second) {
    return first < 128 && second < 128 && Integer.bitCount(first ^ second) == 1;
  }
}
