package io.sentineliq.workbench.observable.extract;

import io.sentineliq.workbench.observable.ObservableType;
import java.util.Locale;
import java.util.Set;

/**
 * Registry keys, and Windows paths that begin with a drive or a variable. A name may have spaces
 * when it is quoted, or when the words up to the next backslash begin as names do; a file's ending
 * ends it.
 */
final class Paths {

  static final int LONGEST = 1_024;
  private static final int MOST_WORDS = 3;
  private static final int SHORTEST_VARIABLE = 4;
  private static final int LONGEST_WORD = 64;
  private static final String NOT_IN_A_PATH = "\"<>|*?,;'`";

  private static final Set<String> HIVES =
      Set.of(
          "HKLM",
          "HKCU",
          "HKCR",
          "HKU",
          "HKCC",
          "HKPD",
          "HKEY_LOCAL_MACHINE",
          "HKEY_CURRENT_USER",
          "HKEY_CLASSES_ROOT",
          "HKEY_USERS",
          "HKEY_CURRENT_CONFIG",
          "HKEY_PERFORMANCE_DATA");

  private final TextWindow text;
  private final Tail tail;
  private final Findings findings;

  Paths(TextWindow text, Findings findings) {
    this.text = text;
    this.tail = new Tail(text);
    this.findings = findings;
  }

  /**
   * The end of the path whose first part stands from {@code from} to {@code end}, else {@code
   * from}.
   */
  long read(long from, long end) {
    var registry = readRegistry(from, rootEnd(from, end));
    if (registry > from) {
      return registry;
    }
    var colon = text.at(end) == ':' ? 1 : 0;
    if (text.at(end + colon) != '\\') {
      return from;
    }
    var isDrive = colon == 1 && end - from == 1 && Letters.isAsciiLetter(text.at(from));
    return isDrive || isVariable(from, end) ? readFile(from, end + colon) : from;
  }

  private long readRegistry(long from, long end) {
    var colon = text.at(end) == ':' ? 1 : 0;
    if (text.at(end + colon) != '\\'
        || !HIVES.contains(text.text(from, end).toUpperCase(Locale.ROOT))) {
      return from;
    }
    var to = end(from, end + colon, false);
    return findings.add(ObservableType.REGISTRY, from, to) ? to : from;
  }

  /** A run goes on after {@code \.}, which is a dot elsewhere. */
  private long rootEnd(long from, long end) {
    var at = from;
    while (at < end && at - from < LONGEST_WORD && Letters.isAsciiWord(text.at(at))) {
      at++;
    }
    return at;
  }

  /** {@code %APPDATA%}. */
  private boolean isVariable(long from, long end) {
    if (end - from < SHORTEST_VARIABLE || text.at(from) != '%' || text.at(end - 1) != '%') {
      return false;
    }
    for (var at = from + 1; at < end - 1; at++) {
      if (!Letters.isAsciiWord(text.at(at))) {
        return false;
      }
    }
    return true;
  }

  private long readFile(long from, long separator) {
    var to = end(from, separator, true);
    var path = text.text(from, to).replace("\\\\", "\\");
    var isFile = path.length() > 3 && !path.endsWith("\\");
    return isFile && findings.addAs(ObservableType.FILE, from, to, path) ? to : from;
  }

  private long end(long from, long separator, boolean isFile) {
    var quote = text.at(from - 1);
    var at = separator;
    while (at - from < LONGEST && (isPart(text.at(at)) || isGap(at, quote, isFile))) {
      at++;
    }
    return tail.cut(from, at);
  }

  private boolean isGap(long at, int quote, boolean isFile) {
    if (text.at(at) != ' ') {
      return false;
    }
    return quote == '"' || quote == '\'' || (!(isFile && hasEnding(at)) && goesOn(at + 1));
  }

  private boolean hasEnding(long end) {
    var at = end - 1;
    while (end - at < LONGEST_WORD && isPart(text.at(at)) && text.at(at) != '\\') {
      if (text.at(at) == '.') {
        return true;
      }
      at--;
    }
    return false;
  }

  private boolean goesOn(long from) {
    var at = from;
    for (var word = 0; word < MOST_WORDS && beginsAName(at); word++) {
      var end = wordEnd(at);
      if (text.at(end) == '\\') {
        return !HIVES.contains(text.text(at, end).toUpperCase(Locale.ROOT));
      }
      if (text.at(end) != ' ') {
        return false;
      }
      at = end + 1;
    }
    return false;
  }

  private boolean beginsAName(long at) {
    var c = text.at(at);
    return (c >= 'A' && c <= 'Z')
        || Letters.isDigit(c)
        || c == '('
        || c == '{'
        || text.text(at, at + 4).equals("and ");
  }

  private long wordEnd(long from) {
    var at = from;
    while (at - from < LONGEST_WORD && isPart(text.at(at)) && "\\:".indexOf(text.at(at)) < 0) {
      at++;
    }
    return at;
  }

  private static boolean isPart(int c) {
    return c > ' ' && !Letters.isSpaceOrFormat(c) && NOT_IN_A_PATH.indexOf(c) < 0;
  }
}
