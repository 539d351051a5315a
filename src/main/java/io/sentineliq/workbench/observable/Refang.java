package io.sentineliq.workbench.observable;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns defanged text back into the value it stands for: {@code hxxps://evil[.]com} becomes {@code
 * https://evil.com}. Every expression runs in linear time, foreign text included.
 */
public final class Refang {

  private static final Pattern DOT =
      Pattern.compile(" ?[\\[({] ?(?:\\.|dot) ?[\\])}] ?|\\\\\\.", Pattern.CASE_INSENSITIVE);
  private static final Pattern AT =
      Pattern.compile(" ?[\\[({] ?(?:@|at) ?[\\])}] ?", Pattern.CASE_INSENSITIVE);
  private static final Pattern SEPARATOR = Pattern.compile("\\[(://|:|/)\\]");
  private static final Pattern HTTP =
      Pattern.compile("\\s*+(?:hxxp|htxp|hxtp|h\\*\\*p|meow)(s?)(?=:)", Pattern.CASE_INSENSITIVE);
  private static final Pattern FTP = Pattern.compile("\\s*+fxp(?=:)", Pattern.CASE_INSENSITIVE);
  private static final int NESTING = 4;

  private Refang() {}

  /** The value that {@code text} stands for; text that is not defanged stays as it is. */
  public static String text(String text) {
    var result = text;
    for (var i = 0; i < NESTING; i++) {
      var before = result;
      result = once(before);
      if (result.equals(before)) {
        break;
      }
    }
    return result;
  }

  private static String once(String text) {
    return scheme(hasMarks(text) ? marks(text) : text);
  }

  private static boolean hasMarks(String text) {
    return text.chars().anyMatch(c -> c == '[' || c == '(' || c == '{' || c == '\\');
  }

  private static String marks(String text) {
    var dots = DOT.matcher(text).replaceAll(".");
    var separators = SEPARATOR.matcher(dots).replaceAll("$1");
    return AT.matcher(separators).replaceAll("@");
  }

  private static String scheme(String text) {
    var http = HTTP.matcher(text);
    if (http.lookingAt()) {
      return "http" + http.group(1).toLowerCase(Locale.ROOT) + after(http, text);
    }
    var ftp = FTP.matcher(text);
    return ftp.lookingAt() ? "ftp" + after(ftp, text) : text;
  }

  private static String after(Matcher start, String text) {
    return text.substring(start.end());
  }
}
