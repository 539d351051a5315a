package io.sentineliq.workbench.detection.tracker;

import java.util.ArrayDeque;

/**
 * How large an expression becomes when its counted repetitions are written out, which is what the
 * engine does: nested ones multiply.
 */
public final class Repeats {

  /** More is refused. */
  public static final int MOST = 5_000;

  private Repeats() {}

  /** Where the expression has become too large, -1 when it does not. */
  public static int tooLargeAt(String expression) {
    var sums = new ArrayDeque<Long>();
    var sum = 0L;
    var last = 0L;
    for (var at = 0; at < expression.length(); at++) {
      var c = expression.charAt(at);
      if (c == '(') {
        sums.push(sum + last);
        sum = 0;
        last = 0;
      } else if (c == ')' && !sums.isEmpty()) {
        last = sum + last;
        sum = sums.pop();
      } else if (c == '{' && isCount(expression, at)) {
        last *= most(expression, at + 1);
        at = Math.max(at, expression.indexOf('}', at));
      } else {
        sum += last;
        last = 1;
        at = c == '\\' ? at + 1 : c == '[' ? classEnd(expression, at) : at;
      }
      if (sum + last > MOST) {
        return Math.min(at, expression.length() - 1);
      }
    }
    return -1;
  }

  /** Whether the brace at {@code at} begins a number of times; any other stands for itself. */
  static boolean isCount(String expression, int at) {
    var close = expression.indexOf('}', at);
    return close > at + 1
        && expression
            .substring(at + 1, close)
            .chars()
            .allMatch(c -> c == ',' || Character.isDigit(c));
  }

  private static int classEnd(String expression, int from) {
    for (var at = from + 2; at < expression.length(); at++) {
      if (expression.charAt(at) == '\\') {
        at++;
      } else if (expression.charAt(at) == ']') {
        return at;
      }
    }
    return from;
  }

  /** The larger number of {@code {2,5}}, at least 1. */
  private static long most(String expression, int from) {
    var most = 1L;
    var number = 0L;
    for (var at = from; at < expression.length() && expression.charAt(at) != '}'; at++) {
      var c = expression.charAt(at);
      number = Character.isDigit(c) ? Math.min(MOST, number * 10 + c - '0') : 0;
      most = Math.max(most, number);
    }
    return most;
  }
}
