package io.sentineliq.workbench.detection.tracker.yara;

import io.sentineliq.workbench.platform.problem.ProblemException;

/** The word that is looked at, and the way on. */
final class Words {

  private final Lexer lexer;
  private Token now;

  Words(Lexer lexer) {
    this.lexer = lexer;
    this.now = lexer.next(false);
  }

  Token now() {
    return now;
  }

  Token take() {
    return take(false);
  }

  /** Takes the word; a slash behind it begins a regular expression where {@code isValueNext}. */
  Token take(boolean isValueNext) {
    var taken = now;
    now = lexer.next(isValueNext);
    return taken;
  }

  boolean takeIf(String expected) {
    if (!now.is(expected)) {
      return false;
    }
    take();
    return true;
  }

  void take(String expected) {
    if (!takeIf(expected)) {
      throw expected(expected);
    }
  }

  String takeWord() {
    if (now.kind() != Token.Kind.WORD) {
      throw expected("…");
    }
    return take().text();
  }

  void takeValue() {
    switch (now.kind()) {
      case TEXT, NUMBER, WORD -> take();
      default -> throw expected("…");
    }
  }

  /** The body of a hex string; the opening brace is looked at. */
  String takeHex() {
    var body = lexer.hex();
    now = lexer.next(false);
    return body;
  }

  ProblemException refused() {
    return refused(now.offset(), now.text());
  }

  ProblemException refused(int offset, String construct) {
    return lexer.fault(offset, "yara.refused", construct);
  }

  ProblemException expected(String what) {
    return lexer.fault(now.offset(), "yara.expected", what, now.text());
  }

  ProblemException twice(Token token) {
    return lexer.fault(token.offset(), "yara.twice", token.text());
  }

  ProblemException unknown(Token token) {
    return lexer.fault(token.offset(), "yara.unknown", token.text());
  }
}
