package io.sentineliq.workbench.brand.lookalike;

/**
 * Characters of ASCII that pass for one another, folded to one: {@code 0 o}, {@code 1 i l}, {@code
 * 5 s} and the digits that are read as letters; and pairs that pass for one letter: {@code rn}.
 */
final class Folding {

  private static final String FROM = "01|i345789";
  private static final String TO = "ollleastbg";
  private static final char[] SINGLE = singles();

  private Folding() {}

  private static char[] singles() {
    var table = new char[128];
    for (char c = 0; c < table.length; c++) {
      var lower = c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
      var at = FROM.indexOf(lower);
      table[c] = at < 0 ? lower : TO.charAt(at);
    }
    return table;
  }

  /** The character that stands for {@code c}, which is ASCII. */
  static char single(char c) {
    return SINGLE[c];
  }

  /** {@code text} with single characters folded. */
  static String singles(String text) {
    var folded = new StringBuilder(text.length());
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      folded.append(c < 128 ? SINGLE[c] : c);
    }
    return folded.toString();
  }

  /** {@code text} with single characters and pairs folded. */
  static String pairs(String text) {
    var folded = new StringBuilder(singles(text));
    var length = 0;
    for (var i = 0; i < folded.length(); i++) {
      var next = i + 1 < folded.length() ? folded.charAt(i + 1) : 0;
      var pair = pair(folded.charAt(i), next);
      folded.setCharAt(length++, pair == 0 ? folded.charAt(i) : pair);
      i += pair == 0 ? 0 : 1;
    }
    folded.setLength(length);
    return folded.toString();
  }

  /** The letter that two look like, or 0. */
  static char pair(char first, char second) {
    return switch (first) {
      case 'r' -> second == 'n' ? 'm' : 0;
      case 'n' -> second == 'n' ? 'm' : 0;
      case 'v' -> second == 'v' ? 'w' : 0;
      case 'c' -> second == 'l' ? 'd' : 0;
      default -> 0;
    };
  }
}
