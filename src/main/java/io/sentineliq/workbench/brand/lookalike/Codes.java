package io.sentineliq.workbench.brand.lookalike;

/** Characters as small numbers from 1, folded; so that sums of them are quick. */
final class Codes {

  static final byte HYPHEN = 37;

  private static final int OTHERS = 20;
  private static final byte[] ASCII = ascii();

  /** Above the code of a character: what it may begin, what it may end, what it is by itself. */
  private static final int BEGINS = 8;

  private static final int ENDS = 12;
  private static final int IS = 16;
  private static final int DOUBLE_HYPHEN = 8;
  private static final int IS_HYPHEN = 1;
  private static final int IS_FOREIGN = 2;
  private static final int IS_DOT = 20;
  private static final int FOREIGN = IS_FOREIGN << IS;
  private static final int[] ENTRIES = entries();

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

  /**
   * Writes {@code codes} with pairs folded into {@code target} from {@code at}; how many remain.
   */
  static int foldPairs(byte[] codes, int from, int to, byte[] target, int at) {
    var length = 0;
    for (var i = from; i < to; i++) {
      var pair = i + 1 < to ? pair(codes[i], codes[i + 1]) : 0;
      target[at + length++] = pair == 0 ? codes[i] : pair;
      i += pair == 0 ? 0 : 1;
    }
    return length;
  }

  private static byte pair(byte first, byte second) {
    return PAIRS[(first << 6) | second];
  }

  private static int[] entries() {
    var table = new int[128];
    for (char c = 0; c < table.length; c++) {
      var folded = Folding.single(c);
      var begins =
          switch (folded) {
            case 'r', 'n' -> 1;
            case 'v' -> 2;
            case 'c' -> 4;
            case '-' -> DOUBLE_HYPHEN;
            default -> 0;
          };
      var ends =
          switch (folded) {
            case 'n' -> 1;
            case 'v' -> 2;
            case 'l' -> 4;
            case '-' -> DOUBLE_HYPHEN;
            default -> 0;
          };
      var is = (c == '-' ? IS_HYPHEN : 0) | (c == '.' ? 1 << (IS_DOT - IS) : 0);
      table[c] = ASCII[c] | begins << BEGINS | ends << ENDS | is << IS;
    }
    return table;
  }

  /** The code of {@code c} and, above it, what {@link #traits} are made of. */
  static int entry(char c) {
    return c < 128 ? ENTRIES[c] : of(c) | FOREIGN;
  }

  /** 1 for a dot, 0 for everything else. */
  static int dots(int entry) {
    return entry >>> IS_DOT & 1;
  }

  /** What two neighbours make; those of a whole text are or-ed. */
  static int traits(int before, int entry) {
    return (before >>> BEGINS & entry >>> ENDS & 15) | (entry & -1 << IS);
  }

  static boolean hasPair(int traits) {
    return (traits & (DOUBLE_HYPHEN - 1)) != 0;
  }

  static boolean hasDoubleHyphen(int traits) {
    return (traits & DOUBLE_HYPHEN) != 0;
  }

  static boolean hasHyphen(int traits) {
    return (traits & IS_HYPHEN << IS) != 0;
  }

  static boolean isForeign(int traits) {
    return (traits & FOREIGN) != 0;
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
