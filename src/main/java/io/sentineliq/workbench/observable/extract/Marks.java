package io.sentineliq.workbench.observable.extract;

/**
 * Dots, at signs, colons and slashes as they stand in a text, plain or defanged; the same forms as
 * {@link io.sentineliq.workbench.observable.Refang} takes back. Each answer is the mark's length, 0
 * when there is none.
 */
final class Marks {

  private static final String OPENING = "[({";
  private static final String CLOSING = "])}";

  private final TextWindow text;

  Marks(TextWindow text) {
    this.text = text;
  }

  int dot(long at) {
    var c = text.at(at);
    if (c == '.') {
      return 1;
    }
    if (c == '\\' && text.at(at + 1) == '.') {
      return 2;
    }
    return inBrackets(at, ".", "dot");
  }

  int atSign(long at) {
    return text.at(at) == '@' ? 1 : inBrackets(at, "@", "at");
  }

  int colon(long at) {
    if (text.at(at) == ':') {
      return 1;
    }
    return has(at, "[:]") ? 3 : 0;
  }

  /** The whole {@code ://}. */
  int authority(long at) {
    if (has(at, "[://]")) {
      return 5;
    }
    var colon = colon(at);
    var first = colon == 0 ? 0 : slash(at + colon);
    var second = first == 0 ? 0 : slash(at + colon + first);
    return second == 0 ? 0 : colon + first + second;
  }

  private int slash(long at) {
    var c = text.at(at);
    if (c == '/' || (c == '\\' && (text.at(at + 1) == '\\' || text.at(at - 1) == '\\'))) {
      return 1;
    }
    return has(at, "[/]") ? 3 : 0;
  }

  /** A sign in brackets, at most one space on either side of each bracket. */
  private int inBrackets(long at, String sign, String word) {
    var first = text.at(at);
    if (first != ' ' && (first < 0 || OPENING.indexOf(first) < 0)) {
      return 0;
    }
    var open = afterSpace(at);
    if (text.at(open) < 0 || OPENING.indexOf(text.at(open)) < 0) {
      return 0;
    }
    var inside = afterSpace(open + 1);
    var length = has(inside, sign) ? sign.length() : has(inside, word) ? word.length() : 0;
    var close = afterSpace(inside + length);
    if (length == 0 || text.at(close) < 0 || CLOSING.indexOf(text.at(close)) < 0) {
      return 0;
    }
    return (int) (afterSpace(close + 1) - at);
  }

  private long afterSpace(long at) {
    return text.at(at) == ' ' ? at + 1 : at;
  }

  private boolean has(long at, String expected) {
    for (var i = 0; i < expected.length(); i++) {
      if (lower(text.at(at + i)) != expected.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static int lower(int c) {
    return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
  }
}
