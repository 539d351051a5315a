package io.sentineliq.workbench.detection.leak;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A value behind its name: {@code password = …}, {@code "api_key": "…"}, {@code <secret>…}. */
final class Labels {

  private static final int LONGEST_NAME = 48;
  private static final int LONGEST_GAP = 8;
  private static final int LONGEST = 128;
  private static final int SHORTEST_PASSWORD = 4;
  private static final int SHORTEST_KEY = 16;
  private static final int AWS_SECRET = 40;
  private static final double LEAST_ENTROPY = 3.0;

  private static final List<String> PASSWORDS =
      List.of(
          "password",
          "passwd",
          "passphrase",
          "passwort",
          "kennwort",
          "contrasena",
          "contrase\u00f1a",
          "senha",
          "motdepasse",
          "wachtwoord",
          "pwd",
          "pass");
  private static final List<String> KEYS =
      List.of(
          "apikey",
          "secret",
          "secretkey",
          "token",
          "authkey",
          "appkey",
          "privatekey",
          "accesskey",
          "accountkey",
          "consumerkey",
          "encryptionkey",
          "signingkey",
          "sharedkey");
  private static final Set<String> NO_PASSWORDS =
      Set.of(
          "null",
          "none",
          "true",
          "false",
          "undefined",
          "required",
          "string",
          "password",
          "passwd",
          "optional",
          "hidden",
          "empty",
          "default",
          "invalid",
          "incorrect",
          "wrong",
          "expired");

  private final LeakText text;
  private final Findings findings;

  Labels(LeakText text, Findings findings) {
    this.text = text;
    this.findings = findings;
  }

  int read(int from) {
    var end = from;
    while (end - from <= LONGEST_NAME && (Chars.isKey(text.at(end)) || text.at(end) == '\u00f1')) {
      end++;
    }
    if (end - from < 3 || end - from > LONGEST_NAME) {
      return from;
    }
    var start = valueStart(end);
    if (start < 0) {
      return from;
    }
    var name = plain(text.text(from, end));
    var isPassword = PASSWORDS.stream().anyMatch(name::endsWith);
    if (!isPassword && KEYS.stream().noneMatch(name::endsWith)) {
      return from;
    }
    return value(from, start, name, isPassword);
  }

  private static String plain(String name) {
    return name.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
  }

  /** Behind quotes, blanks and one mark. */
  private int valueStart(int nameEnd) {
    var hasMark = false;
    for (var at = nameEnd; at - nameEnd < LONGEST_GAP; at++) {
      var c = text.at(at);
      var isArgument = c == ',' && isQuote(text.at(at - 1)) && !hasMark;
      if (c == ':' || c == '=' || isArgument || (c == '>' && (hasMark || at == nameEnd))) {
        hasMark = true;
      } else if (!Chars.isBlank(c) && c != '"' && c != '\'') {
        return hasMark ? at : -1;
      }
    }
    return -1;
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }

  private int value(int from, int start, String name, boolean isPassword) {
    var quote = text.at(start - 1);
    var isQuoted = isQuote(quote);
    var end = start;
    while (end - start <= LONGEST
        && !isEnd(text.at(end), isQuoted ? quote : 0)
        && (isQuoted || !isNextField(end))) {
      end++;
    }
    while (!isQuoted && end > start && ",;)].".indexOf(text.at(end - 1)) >= 0) {
      end--;
    }
    var value = text.text(start, end);
    if (value.length() > LONGEST || Entropy.isPlaceholder(value)) {
      return from;
    }
    if (isPassword) {
      var isPlausible = isQuoted ? value.length() >= SHORTEST_PASSWORD : isWritten(value, end);
      return isPlausible && !NO_PASSWORDS.contains(value.toLowerCase(Locale.ROOT))
          ? findings.found(LeakKind.PASSWORD, start, end, value)
          : from;
    }
    return isKey(value) ? findings.found(keyKind(name, value), start, end, value) : from;
  }

  /** {@code &name=} of a form that was sent, {@code ;name=} of what a database is reached by. */
  private boolean isNextField(int at) {
    var mark = text.at(at);
    var end = at + 1;
    while ((mark == '&' || mark == ';') && end - at <= LONGEST_NAME && isFieldName(end)) {
      end++;
    }
    return end > at + 1 && text.at(end) == '=';
  }

  private boolean isFieldName(int at) {
    return Chars.isKey(text.at(at)) || text.at(at) == ' ';
  }

  private static boolean isEnd(char c, int quote) {
    return quote == 0 ? Chars.isSpace(c) || c == '<' || c == '"' : c == quote || c < ' ';
  }

  /** Code that fetches it and sentences about it are none. */
  private boolean isWritten(String value, int end) {
    var isWord = value.chars().allMatch(c -> Chars.isLetter((char) c));
    return value.length() >= SHORTEST_PASSWORD
        && value.indexOf('(') < 0
        && "$%{[".indexOf(value.charAt(0)) < 0
        && !(isWord && Chars.isBlank(text.at(end)));
  }

  private static boolean isKey(String value) {
    return value.length() >= SHORTEST_KEY
        && value.chars().allMatch(c -> Chars.isKey((char) c) || "+/=.~".indexOf(c) >= 0)
        && value.chars().anyMatch(c -> Chars.isDigit((char) c))
        && Entropy.of(value) >= LEAST_ENTROPY;
  }

  private static LeakKind keyKind(String name, String value) {
    var isAws = name.contains("aws") || name.contains("secretaccesskey");
    return isAws && value.length() == AWS_SECRET ? LeakKind.AWS_KEY : LeakKind.API_KEY;
  }
}
