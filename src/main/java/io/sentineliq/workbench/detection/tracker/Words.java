package io.sentineliq.workbench.detection.tracker;

/** Where words begin and end: they are made of letters, digits, marks and connectors. */
final class Words {

  private Words() {}

  /** Whether a word goes on over the place before {@code at}. */
  static boolean isJoined(String text, int at) {
    return at > 0
        && at < text.length()
        && isPart(text.codePointBefore(at))
        && isPart(text.codePointAt(at));
  }

  private static boolean isPart(int c) {
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.CONNECTOR_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  /** The first word at or behind {@code from}, -1 when there is none. */
  static int start(String text, int from) {
    for (var at = from; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      if (isPart(text.codePointAt(at))) {
        return at;
      }
    }
    return -1;
  }

  /** The end of the {@code count}th word from {@code from}; {@code from} when it is too far. */
  static int end(String text, int from, int count, int most) {
    var at = from;
    for (var word = 0; word < count; word++) {
      at = word == 0 ? from : start(text, at);
      if (at < 0) {
        return from;
      }
      while (at < text.length() && isPart(text.codePointAt(at))) {
        at += Character.charCount(text.codePointAt(at));
        if (at - from > most) {
          return from;
        }
      }
    }
    return at;
  }

  static int count(String words) {
    var count = 0;
    for (var at = start(words, 0); at >= 0; count++) {
      at = start(words, end(words, at, 1, Integer.MAX_VALUE));
    }
    return count;
  }
}
