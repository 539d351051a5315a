package io.sentineliq.workbench.detection.leak;

import java.util.Locale;
import java.util.Set;

/** A line that is nothing but {@code name:password}, as collections of them have it. */
final class Lines {

  private static final int LONGEST_NAME = 64;
  private static final int SHORTEST_NAME = 3;
  private static final int SHORTEST = 6;
  private static final int LONGEST = 64;

  /** Words that stand before a colon in settings and logs. */
  private static final Set<String> NO_NAMES =
      Set.of(
          "version",
          "image",
          "name",
          "type",
          "host",
          "path",
          "date",
          "time",
          "file",
          "key",
          "value",
          "id",
          "uuid",
          "md5",
          "sha1",
          "sha256",
          "sha512",
          "http",
          "https",
          "ftp",
          "mailto",
          "tel",
          "urn",
          "port",
          "url",
          "uri",
          "class",
          "tag",
          "status",
          "level",
          "password",
          "passwd",
          "pwd",
          "token",
          "secret",
          "digest",
          "etag",
          "branch",
          "commit",
          "from",
          "subject",
          "note",
          "data",
          "size",
          "model",
          "address",
          "server",
          "title",
          "code",
          "number",
          "ref",
          "serial",
          "hash",
          "sha",
          "iban",
          "card",
          "pan",
          "phone",
          "email",
          "mail",
          "wallet",
          "btc",
          "eth");

  private final LeakText text;
  private final Passwords passwords;

  Lines(LeakText text, Passwords passwords) {
    this.text = text;
    this.passwords = passwords;
  }

  int read(int from) {
    if (!isLineBreak(text.at(from - 1)) && text.offset(from) > 0) {
      return from;
    }
    var colon = from;
    while (colon - from <= LONGEST_NAME && isName(text.at(colon))) {
      colon++;
    }
    var start = behindMark(colon);
    if (start < 0 || colon - from < SHORTEST_NAME || !isSomebody(text.text(from, colon))) {
      return from;
    }
    var end = start;
    while (end - start <= LONGEST && !Chars.isSpace(text.at(end))) {
      end++;
    }
    var isLine = isLineBreak(text.at(end)) || text.at(end) == 0;
    return isLine && isPassword(text.text(start, end)) ? passwords.found(start, end) : from;
  }

  /** Behind a colon, or one between two blanks; -1 where there is none. */
  private int behindMark(int at) {
    if (text.at(at) == ':') {
      return at + 1;
    }
    var isSpaced = text.at(at) == ' ' && text.at(at + 1) == ':' && text.at(at + 2) == ' ';
    return isSpaced ? at + 3 : -1;
  }

  private static boolean isName(char c) {
    return Chars.isKey(c) || c == '.';
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r';
  }

  private static boolean isSomebody(String name) {
    return name.chars().anyMatch(c -> Chars.isLetter((char) c))
        && !NO_NAMES.contains(name.toLowerCase(Locale.ROOT));
  }

  private static boolean isPassword(String value) {
    var hasLetter = value.chars().anyMatch(c -> Chars.isLetter((char) c));
    var hasOther = value.chars().anyMatch(c -> !Chars.isLetter((char) c) && c != '.');
    return value.length() >= SHORTEST
        && value.length() <= LONGEST
        && hasLetter
        && hasOther
        && value.charAt(0) != '/'
        && value.charAt(0) != '\\'
        && !Entropy.isPlaceholder(value);
  }
}
