package io.sentineliq.workbench.brand.lookalike;

/** Characters as small numbers from 1, folded; so that sums of them are quick. */
final class Codes {

  static final byte HYPHEN = 37;

  private static final int OTHERS = 20;
  private static final byte[] ASCII = ascii();

  private Codes() {}

  private static byte[] ascii() {
    var table = new byte[128];
    for (char c = 0; c < table.length; c++) {
      table[c] = plain(Folding.single(c));
    }
    return table;
  }

  private static byte plain(char c) {
    if (c >= 'a' && c <= 'z') {
      return (byte) (c - 'a' + 1);
    }
    if (c >= '0' && c <= '9') {
      return (byte) (c - '0' + 27);
    }
    return c == '-' ? HYPHEN : (byte) (HYPHEN + 1);
  }

  static byte of(char c) {
    return c < 128 ? ASCII[c] : (byte) (HYPHEN + 2 + c % OTHERS);
  }

  static byte[] of(String text) {
    var codes = new byte[text.length()];
    for (var i = 0; i < codes.length; i++) {
      codes[i] = of(text.charAt(i));
    }
    return codes;
  }

  /** Writes {@code codes} with pairs folded into {@code target}; how many remain. */
  static int foldPairs(byte[] codes, int from, int to, byte[] target) {
    var length = 0;
    for (var i = from; i < to; i++) {
      var pair = i + 1 < to ? pair(codes[i], codes[i + 1]) : 0;
      target[length++] = pair == 0 ? codes[i] : pair;
      i += pair == 0 ? 0 : 1;
    }
    return length;
  }

  private static byte pair(byte first, byte second) {
    return PAIRS[(first << 6) | second];
  }

  /** The code that the last two of {@code gram}, six bits each, look like; 0 for none. */
  static byte pair(int gram) {
    return PAIRS[gram & PAIRS.length - 1];
  }

  private static final byte[] PAIRS = pairs();

  private static byte[] pairs() {
    var table = new byte[1 << 12];
    for (char a = 'a'; a <= 'z'; a++) {
      for (char b = 'a'; b <= 'z'; b++) {
        var folded = Folding.pair(a, b);
        table[(of(a) << 6) | of(b)] = folded == 0 ? 0 : of(folded);
      }
    }
    return table;
  }
}
