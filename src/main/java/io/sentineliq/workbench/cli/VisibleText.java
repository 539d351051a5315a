package io.sentineliq.workbench.cli;

/**
 * Foreign text on a terminal: what could move the cursor or turn the text around is made visible.
 */
final class VisibleText {

  private static final int SYMBOLS = 0x2400;
  private static final int REPLACEMENT = 0xFFFD;

  private VisibleText() {}

  static String of(String text) {
    if (text.chars().allMatch(c -> c >= ' ' && c < 127)) {
      return text;
    }
    var shown = new StringBuilder(text.length());
    text.codePoints().map(VisibleText::visible).forEach(shown::appendCodePoint);
    return shown.toString();
  }

  private static int visible(int c) {
    if (c == '\n') {
      return c;
    }
    if (c < ' ') {
      return SYMBOLS + c;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          REPLACEMENT;
      default -> c;
    };
  }
}
