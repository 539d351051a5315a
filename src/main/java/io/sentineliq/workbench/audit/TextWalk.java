package io.sentineliq.workbench.audit;

import io.sentineliq.workbench.ledger.CanonicalJson;

/** Walks along a canonical text and compares it with what is expected there. */
final class TextWalk {

  private final String text;
  private int at;

  TextWalk(String text) {
    this.text = text;
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
    if (isPlain(value)) {
      return literal("\"") && literal(value) && literal("\"");
    }
    var json = new StringBuilder();
    CanonicalJson.quote(json, value);
    return literal(json.toString());
  }

  boolean isOver() {
    return at == text.length();
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
