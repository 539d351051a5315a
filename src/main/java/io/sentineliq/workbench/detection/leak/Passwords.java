package io.sentineliq.workbench.detection.leak;

/** The second half of a pair of name and password. */
final class Passwords {

  private static final int SHORTEST = 4;
  private static final int LONGEST = 128;

  private final LeakText text;
  private final Findings findings;

  Passwords(LeakText text, Findings findings) {
    this.text = text;
    this.findings = findings;
  }

  /** At what parts the pair; where reading goes on, {@code at} when there is no password. */
  int behind(int at) {
    var isSpaced = text.at(at) == ' ' && text.at(at + 1) == ':' && text.at(at + 2) == ' ';
    var mark = text.at(at);
    if (!isSpaced && mark != ':' && mark != ';' && mark != '|') {
      return at;
    }
    var from = at + (isSpaced ? 3 : 1);
    var end = from;
    while (end - from <= LONGEST && !Chars.isSpace(text.at(end))) {
      end++;
    }
    return isPassword(text.text(from, end)) ? found(from, end) : at;
  }

  int found(int from, int to) {
    return findings.found(LeakKind.PASSWORD, from, to, text.text(from, to));
  }

  /** Not a path, a repository, a second address, a mark. */
  private static boolean isPassword(String value) {
    return value.length() >= SHORTEST
        && value.length() <= LONGEST
        && value.charAt(0) != '/'
        && !value.endsWith(".git")
        && !isAddress(value)
        && !Entropy.isPlaceholder(value);
  }

  private static boolean isAddress(String value) {
    var at = value.indexOf('@');
    return at > 0 && value.indexOf('.', at) > at + 1;
  }
}
