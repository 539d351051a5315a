package io.sentineliq.workbench.detection.tracker;

/**
 * The longest literal that every match of an expression contains, as far as a look at its top level
 * tells; empty when it is not clear. Too little is slow, too much would be wrong.
 */
final class RegexAtom {

  private static final int SHORTEST = 3;
  private static final String SPECIAL = ".^$";
  private static final String CLASSES = "dDwWsSbBAztnrfv";
  private static final String PUNCTUATION = ".-/:@_#%&=~!,;'\"<>+*?()[]{}|\\^$ ";

  private final String expression;
  private final StringBuilder run = new StringBuilder();
  private String longest = "";
  private int at;

  private RegexAtom(String expression) {
    this.expression = expression;
  }

  static String of(String expression) {
    return new RegexAtom(expression).find();
  }

  private String find() {
    while (at < expression.length()) {
      var c = expression.charAt(at);
      if (c == '|' || expression.startsWith("(?", at) || expression.startsWith("\\Q", at)) {
        return "";
      } else if (c == '(' || c == '[') {
        if (!skip(c)) {
          return "";
        }
        end();
      } else if (c == '{' && !Repeats.isCount(expression, at)) {
        return "";
      } else if (c == '{' || c == '*' || c == '?' || c == '+') {
        quantifier(c);
      } else if (!literal(c)) {
        return "";
      }
    }
    end();
    return longest.length() < SHORTEST ? "" : longest;
  }

  /** False for an escape that stands for more than the next character. */
  private boolean literal(char c) {
    at++;
    if (c != '\\') {
      if (SPECIAL.indexOf(c) >= 0) {
        end();
      } else {
        run.append(c);
      }
      return true;
    }
    var escaped = at < expression.length() ? expression.charAt(at++) : 'x';
    if (PUNCTUATION.indexOf(escaped) >= 0) {
      run.append(escaped);
    } else {
      end();
    }
    return PUNCTUATION.indexOf(escaped) >= 0 || CLASSES.indexOf(escaped) >= 0;
  }

  /** The character before may be absent; one that repeats is there once. */
  private void quantifier(char c) {
    if (c != '+' && !run.isEmpty()) {
      run.setLength(run.length() - 1);
    }
    end();
    var close = c == '{' ? expression.indexOf('}', at) : -1;
    at = close < 0 ? at + 1 : close + 1;
  }

  /** Over a group or class; what is in it does not count. False when it is not simple. */
  private boolean skip(char open) {
    var depth = 0;
    for (; at < expression.length(); at++) {
      var c = expression.charAt(at);
      if (c == '\\') {
        at++;
      } else if (open == '[') {
        if (c == ']' && depth > 0) {
          at++;
          return true;
        }
        depth++;
      } else if (c == '[') {
        if (!skip('[')) {
          return false;
        }
        at--;
      } else if (c == '(') {
        depth++;
      } else if (c == ')' && --depth == 0) {
        at++;
        return true;
      }
    }
    return false;
  }

  private void end() {
    if (run.length() > longest.length()) {
      longest = run.toString();
    }
    run.setLength(0);
  }
}
