package io.sentineliq.workbench.observable.extract;

/**
 * Dots, at signs, colons and slashes as they stand in a text, plain or defanged; the same forms as
 * {@link io.sentineliq.workbench.observable.Refang} takes back. Each answer is the mark's length, 0
 * when there is none.
 */
final class Marks {

  private static final String OPENING = "[({<";
  private static final String CLOSING = "])}>";
  private static final String ENCODED_AUTHORITY = "%3a%2f%2f";
  private static final int LONGEST_NAME = 253;
  private static final int LONGEST_REMARK = 200;
  private static final String[] DOTS = {".", "dot", "punkt", "punto"};
  private static final String[] COMMAS = {","};
  private static final String[] AT_SIGNS = {"@", "at", "et", "arroba"};

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
    return inBrackets(at, DOTS);
  }

  /** What is read as a dot only between the labels of a name. */
  int dotOfName(long at) {
    var half = halfDot(at);
    if (half > 0) {
      return half;
    }
    var dot = dot(at);
    return dot > 0 ? dot : inBrackets(at, COMMAS);
  }

  /** A dot one of whose brackets was forgotten: {@code evil[.com}, {@code evil(.com}. */
  private int halfDot(long at) {
    if (!Letters.isAsciiWord(text.at(at + 2))) {
      return 0;
    }
    var isHalf =
        switch (text.at(at)) {
          case '[' -> text.at(at + 1) == '.';
          case '(' -> text.at(at + 1) == '.' && !isClosedAfter(at + 2);
          case '.' -> text.at(at + 1) == ']' && !isOpenedBefore(at);
          default -> false;
        };
    return isHalf ? 2 : 0;
  }

  /** Programs write {@code switch(.on)}: that bracket was not forgotten. */
  private boolean isClosedAfter(long from) {
    var at = from;
    while (at - from < LONGEST_NAME && (text.at(at) == '.' || Letters.isHost(text.at(at)))) {
      at++;
    }
    return text.at(at) == ')';
  }

  /** A bracket that ends a remark, as in {@code [see below.]it}, was opened on the same line. */
  private boolean isOpenedBefore(long to) {
    for (var at = to - 1; to - at < LONGEST_REMARK; at--) {
      switch (text.at(at)) {
        case '[' -> {
          return true;
        }
        case ']', '\n', TextWindow.NOTHING -> {
          return false;
        }
        default -> {}
      }
    }
    return true;
  }

  /** A dot between brackets that face the wrong way: {@code evil].[com}. */
  int strayDot(long at) {
    return isBracket(text.at(at)) && text.at(at + 1) == '.' && isBracket(text.at(at + 2)) ? 3 : 0;
  }

  int atSign(long at) {
    return text.at(at) == '@' ? 1 : inBrackets(at, AT_SIGNS);
  }

  int colon(long at) {
    if (text.at(at) == ':') {
      return 1;
    }
    return isOpening(text.at(at)) && text.at(at + 1) == ':' && isClosing(text.at(at + 2)) ? 3 : 0;
  }

  /** The whole {@code ://}, with a bracket that was put around the scheme or its last letter. */
  int authority(long at) {
    if (isClosing(text.at(at))) {
      return after(1, plainAuthority(at + 1));
    }
    var isLetterInBrackets =
        isOpening(text.at(at)) && has(at + 1, "s") && isClosing(text.at(at + 2));
    return isLetterInBrackets ? after(3, plainAuthority(at + 3)) : plainAuthority(at);
  }

  /** The same, percent-encoded. */
  int encodedAuthority(long at) {
    return has(at, ENCODED_AUTHORITY) ? ENCODED_AUTHORITY.length() : 0;
  }

  private int plainAuthority(long at) {
    if (isOpening(text.at(at)) && has(at + 1, "://") && isClosing(text.at(at + 4))) {
      return 5;
    }
    var colon = colon(at);
    var first = colon == 0 ? 0 : slash(at + colon);
    var second = first == 0 ? 0 : slash(at + colon + first);
    return second == 0 ? 0 : colon + first + second;
  }

  private int slash(long at) {
    var c = text.at(at);
    if (c == '\\' && text.at(at + 1) == '/') {
      return 2;
    }
    if (c == '/' || (c == '\\' && (text.at(at + 1) == '\\' || text.at(at - 1) == '\\'))) {
      return 1;
    }
    return isOpening(c) && text.at(at + 1) == '/' && isClosing(text.at(at + 2)) ? 3 : 0;
  }

  /** A sign in brackets, at most one space on either side of each bracket. */
  private int inBrackets(long at, String[] signs) {
    var first = text.at(at);
    if (first != ' ' && !isOpening(first)) {
      return 0;
    }
    var open = afterSpace(at);
    if (!isOpening(text.at(open))) {
      return 0;
    }
    var inside = afterSpace(open + 1);
    for (var sign : signs) {
      if (has(inside, sign)) {
        var close = afterSpace(inside + sign.length());
        return isClosing(text.at(close)) ? (int) (afterSpace(close + 1) - at) : 0;
      }
    }
    return 0;
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

  private static int after(int before, int mark) {
    return mark == 0 ? 0 : before + mark;
  }

  private static boolean isBracket(int c) {
    return c != '<' && c != '>' && (isOpening(c) || isClosing(c));
  }

  private static boolean isOpening(int c) {
    return c > 0 && OPENING.indexOf(c) >= 0;
  }

  private static boolean isClosing(int c) {
    return c > 0 && CLOSING.indexOf(c) >= 0;
  }

  private static int lower(int c) {
    return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
  }
}
