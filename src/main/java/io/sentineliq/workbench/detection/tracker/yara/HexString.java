package io.sentineliq.workbench.detection.tracker.yara;

import java.util.ArrayList;
import java.util.List;

/** A hex string as an expression over bytes: {@code 4D ?? 5? [2-4] (AA | BB)}. */
final class HexString {

  static final int MOST_JUMP = 200;

  private static final String ANY = "(?s:.)";

  private final String body;
  private final StringBuilder expression = new StringBuilder();
  private final List<Integer> groups = new ArrayList<>();
  private int at;

  private HexString(String body) {
    this.body = body;
  }

  /** The expression; {@link IllegalArgumentException} with the part that is refused. */
  static String expression(String body) {
    return new HexString(body).read();
  }

  private String read() {
    while (at < body.length()) {
      var c = body.charAt(at);
      if (Character.isWhitespace(c)) {
        at++;
      } else if (c == '[') {
        jump();
      } else if (c == '(' || c == ')' || c == '|') {
        group(c);
      } else {
        pair();
      }
    }
    if (!groups.isEmpty() || expression.isEmpty()) {
      throw new IllegalArgumentException("{");
    }
    return expression.toString();
  }

  private void group(char c) {
    at++;
    if (c == '(') {
      groups.add(at);
      expression.append("(?:");
    } else if (groups.isEmpty()) {
      throw new IllegalArgumentException(Character.toString(c));
    } else {
      expression.append(c);
      if (c == ')') {
        groups.removeLast();
      }
    }
  }

  private void pair() {
    var pair = body.substring(at, Math.min(body.length(), at + 2));
    if (!pair.matches("[0-9A-Fa-f?]{2}")) {
      throw new IllegalArgumentException(pair);
    }
    at += 2;
    var high = pair.charAt(0);
    var low = pair.charAt(1);
    if (high == '?' && low == '?') {
      expression.append(ANY);
    } else if (low == '?') {
      expression.append("[\\x{").append(high).append("0}-\\x{").append(high).append("F}]");
    } else if (high == '?') {
      expression.append('[');
      for (var digit : "0123456789ABCDEF".split("", -1)) {
        expression.append(digit.isEmpty() ? "" : "\\x{" + digit + low + "}");
      }
      expression.append(']');
    } else {
      expression.append("\\x{").append(pair).append('}');
    }
  }

  private void jump() {
    var close = body.indexOf(']', at);
    var jump = close < 0 ? body.substring(at) : body.substring(at, close + 1);
    var range = jump.replaceAll("\\s", "");
    if (!range.matches("\\[\\d{1,4}(-\\d{1,4})?\\]")) {
      throw new IllegalArgumentException(jump);
    }
    var ends = range.substring(1, range.length() - 1).split("-", -1);
    var least = Integer.parseInt(ends[0]);
    var most = Integer.parseInt(ends[ends.length - 1]);
    if (most > MOST_JUMP || least > most) {
      throw new IllegalArgumentException(jump);
    }
    expression.append(ANY).append('{').append(least).append(',').append(most).append("}?");
    at = close + 1;
  }
}
