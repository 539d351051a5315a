package io.sentineliq.workbench.observable;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * URLs with an authority. Parsed by hand because what attackers write and browsers follow is not
 * what {@code java.net.URI} accepts. User information, port, query and fragment are kept; bytes
 * outside ASCII and percent signs are written in one way.
 */
final class UrlKey {

  private static final Pattern START =
      Pattern.compile("([A-Za-z][A-Za-z0-9+.-]{0,30}):(?://|\\\\\\\\)");
  private static final Pattern PORT = Pattern.compile("[0-9]{0,5}");
  private static final Map<String, Integer> DEFAULT_PORTS =
      Map.of("http", 80, "https", 443, "ws", 80, "wss", 443, "ftp", 21);

  private static final HexFormat UPPER_CASE = HexFormat.of().withUpperCase();

  private UrlKey() {}

  static Optional<String> of(String text) {
    var start = START.matcher(text);
    if (!start.lookingAt() || text.chars().anyMatch(c -> c < ' ' || c == 127)) {
      return Optional.empty();
    }
    var scheme = start.group(1).toLowerCase(Locale.ROOT);
    var end = endOfAuthority(text, start.end());
    var rest = text.substring(end);
    return authority(scheme, text.substring(start.end(), end))
        .map(authority -> scheme + "://" + authority + encoded(withSlash(rest)));
  }

  /** Where the part between the slashes and the path ends. */
  static int endOfAuthority(String text, int from) {
    var end = from;
    while (end < text.length() && "/\\?#".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static Optional<String> authority(String scheme, String text) {
    var at = text.lastIndexOf('@');
    var hostAndPort = text.substring(at + 1);
    var colon = hostAndPort.lastIndexOf(':');
    var hasPort = colon > hostAndPort.lastIndexOf(']');
    var host = hasPort ? hostAndPort.substring(0, colon) : hostAndPort;
    var port = hasPort ? hostAndPort.substring(colon + 1) : "";
    if (!PORT.matcher(port).matches() || (!port.isEmpty() && Integer.parseInt(port) > 65_535)) {
      return Optional.empty();
    }
    var user = encoded(text.substring(0, at + 1));
    return host(host).map(name -> user + name + portSuffix(scheme, port));
  }

  private static Optional<String> host(String text) {
    if (text.startsWith("[") != text.endsWith("]")
        || (!text.startsWith("[") && text.contains(":"))) {
      return Optional.empty();
    }
    if (text.startsWith("[")) {
      return IpKey.of(text)
          .map(address -> address.indexOf(':') < 0 ? address : "[" + address + "]");
    }
    return DomainKey.inAscii(PercentSigns.decoded(text))
        .flatMap(name -> IpKey.of(name).or(() -> DomainKey.ofHostName(name)));
  }

  private static String portSuffix(String scheme, String port) {
    if (port.isEmpty()) {
      return "";
    }
    var number = Integer.valueOf(port);
    return number.equals(DEFAULT_PORTS.get(scheme)) ? "" : ":" + number;
  }

  private static String withSlash(String rest) {
    return rest.startsWith("/") ? rest : "/" + (rest.startsWith("\\") ? rest.substring(1) : rest);
  }

  private static String encoded(String text) {
    if (text.chars().allMatch(c -> c > ' ' && c < 127 && c != '%')) {
      return text;
    }
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    var result = new StringBuilder(bytes.length + 16);
    for (var i = 0; i < bytes.length; i++) {
      if (bytes[i] == '%' && i + 2 < bytes.length && isHex(bytes[i + 1]) && isHex(bytes[i + 2])) {
        result.append('%').append(upper(bytes[++i])).append(upper(bytes[++i]));
      } else if (bytes[i] > ' ') {
        result.append((char) bytes[i]);
      } else {
        result.append('%').append(UPPER_CASE.toHexDigits(bytes[i]));
      }
    }
    return result.toString();
  }

  private static boolean isHex(byte b) {
    return HexFormat.isHexDigit(b);
  }

  private static char upper(byte b) {
    return Character.toUpperCase((char) b);
  }
}
