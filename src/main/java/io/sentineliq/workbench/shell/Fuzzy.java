package io.sentineliq.workbench.shell;

import java.util.Locale;
import java.util.OptionalInt;

/** Finds texts by some of their letters, in order; words begun and letters in a row count more. */
final class Fuzzy {

  private static final int WORD_START = 8;
  private static final int IN_A_ROW = 4;

  private Fuzzy() {}

  /** How well {@code wanted} fits, or empty when it does not. */
  static OptionalInt score(String wanted, String text) {
    var letters = wanted.toLowerCase(Locale.ROOT).replace(" ", "");
    var found = text.toLowerCase(Locale.ROOT);
    var score = 0;
    var from = 0;
    var last = -2;
    for (var i = 0; i < letters.length(); i++) {
      var at = bestPlace(letters.charAt(i), found, from, last);
      if (at < 0) {
        return OptionalInt.empty();
      }
      score += 1 + (isWordStart(found, at) ? WORD_START : 0) + (at == last + 1 ? IN_A_ROW : 0);
      last = at;
      from = at + 1;
    }
    return OptionalInt.of(score * 100 - text.length());
  }

  /** The next letter in the row if it fits, else the start of a word, else the nearest. */
  private static int bestPlace(char letter, String text, int from, int last) {
    var nearest = text.indexOf(letter, from);
    if (nearest < 0 || nearest == last + 1) {
      return nearest;
    }
    for (var at = nearest; at >= 0; at = text.indexOf(letter, at + 1)) {
      if (isWordStart(text, at)) {
        return at;
      }
    }
    return nearest;
  }

  private static boolean isWordStart(String text, int at) {
    return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
  }
}
