package io.sentineliq.workbench.alert.intake.cef;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The pairs behind a header. CEF: {@code key=value key2=value with spaces}; a key is letters and
 * digits and ends the value before it; {@code \=}, {@code \\}, {@code \n} and {@code \r} are
 * escapes. LEEF: pairs between delimiters. Of a key that comes twice the first value stays.
 */
final class Extension {

  private static final int MOST = 500;

  private final Map<String, String> values = new LinkedHashMap<>();

  private Extension() {}

  /** Reads CEF's pairs. */
  static Extension spaced(String text) {
    var extension = new Extension();
    var key = "";
    var begin = 0;
    for (var equals = nextEquals(text, 0); equals >= 0; equals = nextEquals(text, equals + 1)) {
      var keyBegin = keyBegin(text, equals);
      if (keyBegin < equals && keyBegin >= begin) {
        extension.put(key, unescaped(text.substring(begin, keyBegin)));
        key = text.substring(keyBegin, equals);
        begin = equals + 1;
      }
    }
    extension.put(key, unescaped(text.substring(begin)));
    return extension;
  }

  /** Reads LEEF's pairs. */
  static Extension delimited(String text, char delimiter) {
    var extension = new Extension();
    var begin = 0;
    while (begin <= text.length()) {
      var end = text.indexOf(delimiter, begin);
      var pair = text.substring(begin, end < 0 ? text.length() : end);
      var equals = pair.indexOf('=');
      if (equals > 0) {
        extension.put(pair.substring(0, equals).strip(), pair.substring(equals + 1));
      }
      begin = end < 0 ? text.length() + 1 : end + 1;
    }
    return extension;
  }

  /** The value of a key, when there is one. */
  Optional<String> get(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /** Every pair, as written. */
  Map<String, String> all() {
    return values;
  }

  private void put(String key, String value) {
    var text = value.strip();
    if (!key.isEmpty() && !text.isEmpty() && values.size() < MOST) {
      values.putIfAbsent(key, text);
    }
  }

  private static int nextEquals(String text, int from) {
    var equals = text.indexOf('=', from);
    while (equals > 0 && isEscaped(text, equals)) {
      equals = text.indexOf('=', equals + 1);
    }
    return equals;
  }

  private static boolean isEscaped(String text, int position) {
    var slashes = 0;
    while (position - slashes > 0 && text.charAt(position - slashes - 1) == '\\') {
      slashes++;
    }
    return slashes % 2 == 1;
  }

  /** Where the word before {@code equals} begins; it must follow a space or the beginning. */
  private static int keyBegin(String text, int equals) {
    var begin = equals;
    while (begin > 0 && isKey(text.charAt(begin - 1))) {
      begin--;
    }
    return begin == 0 || text.charAt(begin - 1) == ' ' ? begin : equals;
  }

  private static boolean isKey(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '_'
        || c == '.'
        || c == '['
        || c == ']';
  }

  private static String unescaped(String value) {
    if (value.indexOf('\\') < 0) {
      return value;
    }
    var result = new StringBuilder(value.length());
    for (var i = 0; i < value.length(); i++) {
      var c = value.charAt(i);
      var next = i + 1 < value.length() ? value.charAt(i + 1) : ' ';
      if (c == '\\' && "=\\|nr".indexOf(next) >= 0) {
        result.append(next == 'n' || next == 'r' ? '\n' : next);
        i++;
      } else {
        result.append(c);
      }
    }
    return result.toString();
  }
}
