package io.sentineliq.workbench.observable.extract;

/** Kinds of code units. Half surrogate pairs belong to no word. */
final class Letters {

  private static final String ENDS_A_URL = "\"<>\\`|^“”„‘’‹›«»、。「」『』【】《》〈〉，；：！？（）";

  private Letters() {}

  static boolean isWord(int c) {
    return isAsciiWord(c) || (c > 127 && isForeignLetter(c));
  }

  static boolean isAsciiWord(int c) {
    return isAsciiLetter(c) || isDigit(c) || c == '_';
  }

  static boolean isAsciiLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  static boolean isHex(int c) {
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
  }

  /** Part of a host name, the dots aside. */
  static boolean isHost(int c) {
    return isWord(c) || c == '-';
  }

  /** Part of a host name or of what stands before the at sign, the dots aside. */
  static boolean isRun(int c) {
    return isHost(c) || c == '+' || c == '%';
  }

  static boolean isUrl(int c) {
    return c > ' ' && c != 127 && (c < 128 || !isSpaceOrFormat(c)) && ENDS_A_URL.indexOf(c) < 0;
  }

  /** Spaces of all widths, controls and invisible marks. */
  static boolean isSpaceOrFormat(int c) {
    return c <= ' '
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }

  private static boolean isForeignLetter(int c) {
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK ->
          true;
      default -> false;
    };
  }
}
