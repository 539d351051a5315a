package io.sentineliq.workbench.detection.tracker.yara;

import io.sentineliq.workbench.detection.tracker.Position;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.HexFormat;
import java.util.List;

/** Words of a rule file, one at a time. */
final class Lexer {

  private static final List<String> LONG_MARKS = List.of("..", "<=", ">=", "==", "!=", "<<", ">>");

  private final String source;
  private int at;

  Lexer(String source) {
    this.source = source;
  }

  int at() {
    return at;
  }

  /** The next word; a slash begins a regular expression where {@code isValue}. */
  Token next(boolean isValue) {
    skip();
    var from = at;
    if (at >= source.length()) {
      return new Token(Token.Kind.END, "", from);
    }
    var c = source.charAt(at);
    if (isWord(c) && !Character.isDigit(c)) {
      return new Token(Token.Kind.WORD, word(), from);
    }
    if (Character.isDigit(c)) {
      return new Token(Token.Kind.NUMBER, word(), from);
    }
    return switch (c) {
      case '"' -> new Token(Token.Kind.TEXT, text(), from);
      case '$' -> id(Token.Kind.STRING_ID);
      case '#' -> id(Token.Kind.COUNT_ID);
      case '@' -> id(Token.Kind.OFFSET_ID);
      case '!' -> source.startsWith("!=", at) ? mark(2) : id(Token.Kind.LENGTH_ID);
      case '/' -> isValue ? new Token(Token.Kind.REGEX, regex(), from) : mark(1);
      default -> mark(LONG_MARKS.stream().anyMatch(mark -> source.startsWith(mark, at)) ? 2 : 1);
    };
  }

  /** What stands up to the brace that closes a hex string; its opening one has been read. */
  String hex() {
    var close = source.indexOf('}', at);
    if (close < 0) {
      throw fault(at, "yara.unclosed");
    }
    var body = source.substring(at, close);
    at = close + 1;
    return body.replaceAll("//[^\n]*", " ").replaceAll("/\\*[^*]*\\*/", " ");
  }

  ProblemException fault(int offset, String key, Object... details) {
    return Position.of(source, offset).refused(Messages.text(key, details));
  }

  private void skip() {
    while (at < source.length()) {
      if (Character.isWhitespace(source.charAt(at))) {
        at++;
      } else if (source.startsWith("//", at)) {
        var end = source.indexOf('\n', at);
        at = end < 0 ? source.length() : end;
      } else if (source.startsWith("/*", at)) {
        var end = source.indexOf("*/", at + 2);
        if (end < 0) {
          throw fault(at, "yara.unclosed");
        }
        at = end + 2;
      } else {
        return;
      }
    }
  }

  private static boolean isWord(char c) {
    return c < 128 && (Character.isLetterOrDigit(c) || c == '_');
  }

  private String word() {
    var from = at;
    while (at < source.length() && isWord(source.charAt(at))) {
      at++;
    }
    return source.substring(from, at);
  }

  private Token id(Token.Kind kind) {
    var from = at++;
    var name = word();
    if (kind == Token.Kind.STRING_ID && at < source.length() && source.charAt(at) == '*') {
      at++;
      name += "*";
    }
    return new Token(kind, "$" + name, from);
  }

  private Token mark(int length) {
    var from = at;
    at += length;
    return new Token(Token.Kind.MARK, source.substring(from, at), from);
  }

  private String text() {
    var from = at++;
    var text = new StringBuilder();
    while (at < source.length() && source.charAt(at) != '"' && source.charAt(at) != '\n') {
      text.append(source.charAt(at) == '\\' ? escaped() : source.charAt(at));
      at++;
    }
    if (at >= source.length() || source.charAt(at) == '\n') {
      throw fault(from, "yara.unclosed");
    }
    at++;
    return text.toString();
  }

  private char escaped() {
    at++;
    var c = at < source.length() ? source.charAt(at) : 0;
    if (c == 'x' && at + 2 < source.length()) {
      var digits = source.substring(at + 1, at + 3);
      if (digits.chars().allMatch(HexFormat::isHexDigit)) {
        at += 2;
        return (char) HexFormat.fromHexDigits(digits);
      }
    }
    return switch (c) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case '"', '\\' -> c;
      default -> throw fault(at - 1, "yara.refused", "\\" + c);
    };
  }

  /** With its slashes and modifiers. */
  private String regex() {
    var from = at++;
    while (at < source.length() && source.charAt(at) != '/' && source.charAt(at) != '\n') {
      at += source.charAt(at) == '\\' ? 2 : 1;
    }
    if (at >= source.length() || source.charAt(at) == '\n') {
      throw fault(from, "yara.unclosed");
    }
    at++;
    word();
    return source.substring(from, at);
  }
}
