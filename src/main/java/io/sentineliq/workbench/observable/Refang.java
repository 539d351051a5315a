package io.sentineliq.workbench.observable;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns defanged text back into the value it stands for: {@code hxxps://evil[.]com} becomes {@code
 * https://evil.com}. Every expression runs in linear time, foreign text included. Forms that a path
 * may well have of its own, such as {@code [,]}, are taken back only before it.
 */
public final class Refang {

  private static final String OPEN = " ?[\\[({<] ?";
  private static final String CLOSE = " ?[\\])}>] ?";
  private static final Pattern DOT =
      Pattern.compile(
          OPEN + "(?:\\.|dot|punkt|punto)" + CLOSE + "|\\\\\\.", Pattern.CASE_INSENSITIVE);
  private static final Pattern HOST_DOT =
      Pattern.compile(
          OPEN
              + ","
              + CLOSE
              + "|[\\[({\\])}]\\.[\\[({\\])}]"
              + "|(?<=\\w)\\[\\.(?=\\w)"
              + "|(?<=\\w)\\(\\.(?=\\w)(?![\\w.-]*\\))"
              + "|(?<=\\w)\\.\\](?=\\w)");
  private static final Pattern AT =
      Pattern.compile(OPEN + "(?:@|at|et|arroba)" + CLOSE, Pattern.CASE_INSENSITIVE);
  private static final Pattern SEPARATOR = Pattern.compile("[\\[({](://|:|/)[\\])}]");
  private static final Pattern WWW =
      Pattern.compile("[\\[({](www)[\\])}]", Pattern.CASE_INSENSITIVE);
  private static final Pattern ESCAPED_SLASH = Pattern.compile("(?<!\\\\)\\\\++/");
  private static final Pattern HTTP =
      Pattern.compile(
          "\\s*+[\\[({]?(?:http|hxxp|htxp|hxtp|httx|h__p|h\\*\\*p|xxxx|meow)"
              + "(?:[\\[({]?(s?)[\\])}]?)(?=:)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern FTP =
      Pattern.compile("\\s*+(?:fxp|fxx|f\\*p)(?=:)", Pattern.CASE_INSENSITIVE);
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
    return text.chars()
        .anyMatch(c -> c == '[' || c == ']' || c == '(' || c == '{' || c == '\\' || c == '<');
  }

  private static String marks(String text) {
    var slashes = ESCAPED_SLASH.matcher(text).replaceAll("/");
    var separators = SEPARATOR.matcher(slashes).replaceAll("$1");
    var dots = DOT.matcher(separators).replaceAll(".");
    return AT.matcher(hostMarks(dots)).replaceAll("@");
  }

  private static String hostMarks(String text) {
    var path = pathStart(text);
    var host = HOST_DOT.matcher(text.substring(0, path)).replaceAll(".");
    return WWW.matcher(host).replaceAll("$1") + text.substring(path);
  }

  private static int pathStart(String text) {
    var authority = text.indexOf("//");
    var path = text.indexOf('/', authority < 0 ? 0 : authority + 2);
    return path < 0 ? text.length() : path;
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
