package io.sentineliq.workbench.platform.text;

/**
 * Makes what hides in imported text visible: controls, direction marks, zero-width and filler
 * characters are written as labels such as {@code ‹U+202E›}, so that no text can pretend to be
 * another.
 */
public final class VisibleText {

  private VisibleText() {}

  /** One line: line breaks and tabs are labelled too. */
  public static String of(String text) {
    return show(text, false);
  }

  /** Several lines: line breaks and tabs stay what they are. */
  public static String lines(String text) {
    return show(text, true);
  }

  private static String show(String text, boolean keepsLines) {
    var first = firstHidden(text, keepsLines);
    if (first < 0) {
      return text;
    }
    var shown = new StringBuilder(text.length() + 16).append(text, 0, first);
    for (var i = first; i < text.length(); ) {
      var codePoint = text.codePointAt(i);
      if (isHidden(codePoint, keepsLines)) {
        shown.append(String.format("‹U+%04X›", codePoint));
      } else {
        shown.appendCodePoint(codePoint);
      }
      i += Character.charCount(codePoint);
    }
    return shown.toString();
  }

  private static int firstHidden(String text, boolean keepsLines) {
    for (var i = 0; i < text.length(); ) {
      var codePoint = text.codePointAt(i);
      if (isHidden(codePoint, keepsLines)) {
        return i;
      }
      i += Character.charCount(codePoint);
    }
    return -1;
  }

  private static boolean isHidden(int codePoint, boolean keepsLines) {
    if (codePoint >= ' ' && codePoint < 0x7F) {
      return false;
    }
    if (keepsLines && (codePoint == '\n' || codePoint == '\t')) {
      return false;
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> isBlankLetter(codePoint);
    };
  }

  /** Letters and marks that draw nothing: fillers, joiners, variation selectors. */
  private static boolean isBlankLetter(int codePoint) {
    return switch (codePoint) {
      case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0 -> true;
      default ->
          isBetween(codePoint, 0x180B, 0x180F)
              || isBetween(codePoint, 0xFE00, 0xFE0D)
              || isBetween(codePoint, 0xE0000, 0xE0FFF);
    };
  }

  private static boolean isBetween(int codePoint, int first, int last) {
    return codePoint >= first && codePoint <= last;
  }
}
