package io.sentineliq.workbench.audit;

import io.sentineliq.workbench.ledger.CanonicalJson;
import org.jspecify.annotations.Nullable;

/**
 * Walks along canonical texts of one form, one after the other, and compares each with what is
 * expected there. Not safe for several threads.
 */
final class TextWalk {

  private static final int STRINGS = 16;

  /** What stood in the same places of the text before: mostly the same, so it is plain again. */
  private final @Nullable String[] plain = new String[STRINGS];

  private String text = "";
  private int at;
  private int strings;

  /** Goes to the beginning of {@code next}, which has at most sixteen strings as values. */
  TextWalk along(String next) {
    text = next;
    at = 0;
    strings = 0;
    return this;
  }

  /** Whether {@code expected} comes next. */
  boolean literal(String expected) {
    if (!text.startsWith(expected, at)) {
      return false;
    }
    at += expected.length();
    return true;
  }

  /** Whether {@code value} comes next as a string of JSON. */
  boolean quoted(String value) {
    if (isPlain(strings++, value)) {
      return literal("\"") && literal(value) && literal("\"");
    }
    var json = new StringBuilder();
    CanonicalJson.quote(json, value);
    return literal(json.toString());
  }

  boolean isOver() {
    return at == text.length();
  }

  private boolean isPlain(int place, String value) {
    if (!value.equals(plain[place])) {
      if (!isPlain(value)) {
        return false;
      }
      plain[place] = value;
    }
    return true;
  }

  private static boolean isPlain(String value) {
    for (var i = 0; i < value.length(); i++) {
      var letter = value.charAt(i);
      if (letter < ' ' || letter == '"' || letter == '\\') {
        return false;
      }
    }
    return true;
  }
}
