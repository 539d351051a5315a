package io.sentineliq.workbench.observable;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The form in which a value is shown, copied and reported: nothing a mail program, terminal or
 * viewer would turn into a link. Values that nobody can click stay as they are.
 */
public final class Defang {

  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]{0,30})://");

  private Defang() {}

  /** {@code written} made harmless; made so already, it stays the same. */
  public static String text(ObservableType type, String written) {
    return switch (type) {
      case IP -> host(Refang.text(written));
      case DOMAIN -> dots(Refang.text(written));
      case URL -> url(Refang.text(written));
      case EMAIL -> email(Refang.text(written));
      case HASH_MD5, HASH_SHA1, HASH_SHA256, FILE, REGISTRY, USER_AGENT, OTHER -> written;
    };
  }

  private static String url(String text) {
    var scheme = SCHEME.matcher(text.stripLeading());
    if (!scheme.lookingAt()) {
      return dots(text);
    }
    var url = text.stripLeading();
    var end = UrlKey.endOfAuthority(url, scheme.end());
    return start(scheme.group(1))
        + authority(url.substring(scheme.end(), end))
        + url.substring(end);
  }

  private static String start(String scheme) {
    return switch (scheme.toLowerCase(Locale.ROOT)) {
      case "http" -> "hxxp://";
      case "https" -> "hxxps://";
      case "ftp" -> "fxp://";
      default -> scheme + "[:]//";
    };
  }

  private static String authority(String text) {
    var open = text.indexOf('[');
    var close = text.lastIndexOf(']');
    return open < 0 || close < open
        ? dots(text)
        : dots(text.substring(0, open + 1))
            + host(text.substring(open + 1, close))
            + dots(text.substring(close));
  }

  private static String email(String text) {
    var at = text.lastIndexOf('@');
    return at < 0 ? dots(text) : text.substring(0, at) + "[@]" + dots(text.substring(at + 1));
  }

  private static String host(String text) {
    return dots(text.replace(":", "[:]"));
  }

  private static String dots(String text) {
    return text.replace(".", "[.]");
  }
}
