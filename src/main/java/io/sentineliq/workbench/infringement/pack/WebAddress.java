package io.sentineliq.workbench.infringement.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.sentineliq.workbench.observable.ObservableKey;
import io.sentineliq.workbench.observable.ObservableType;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address as machines read it, whatever a person wrote: a URI of RFC 3986 with its host in
 * A-labels.
 *
 * @param host a domain or an IP address
 */
record WebAddress(String uri, String host) {

  private static final String SCHEME_END = "://";
  private static final String NEVER_PLAIN = "\"<>\\^`{|}[]";
  private static final Pattern NAME =
      Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9-]*[a-z][a-z0-9-]*");
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  /** What {@code written} is, or nothing when it is no address: with a scheme or without one. */
  static Optional<WebAddress> of(String written) {
    var text = written.strip();
    return text.contains(SCHEME_END)
        ? ofUrl(text)
        : ObservableKey.of(ObservableType.IP, text)
            .flatMap(key -> ofUrl("https://" + inUrl(key.normalised()) + "/"))
            .or(() -> ofUrl("https://" + text));
  }

  /** The host where it is a name that the domain system has, and not an IP address. */
  Optional<String> domain() {
    return NAME.matcher(host).matches() && host.length() <= 253
        ? Optional.of(host)
        : Optional.empty();
  }

  private static Optional<WebAddress> ofUrl(String url) {
    return ObservableKey.of(ObservableType.URL, url)
        .map(ObservableKey::normalised)
        .map(WebAddress::ofNormalised)
        .filter(address -> address.host().contains(".") || address.host().contains(":"));
  }

  private static WebAddress ofNormalised(String url) {
    var start = url.indexOf(SCHEME_END) + SCHEME_END.length();
    var end = url.indexOf('/', start);
    var authority = url.substring(start, end);
    var at = authority.lastIndexOf('@') + 1;
    var uri =
        url.substring(0, start)
            + escaped(authority.substring(0, at))
            + authority.substring(at)
            + escaped(url.substring(end));
    return new WebAddress(uri, hostOf(authority.substring(at)));
  }

  private static String hostOf(String hostAndPort) {
    if (hostAndPort.startsWith("[")) {
      return hostAndPort.substring(1, hostAndPort.indexOf(']'));
    }
    var colon = hostAndPort.indexOf(':');
    return colon < 0 ? hostAndPort : hostAndPort.substring(0, colon);
  }

  private static String inUrl(String address) {
    return address.contains(":") ? "[" + address + "]" : address;
  }

  /** Browsers send some characters as they are that a URI must not have, and a second hash too. */
  private static String escaped(String text) {
    var result = new StringBuilder(text.length());
    var hash = text.indexOf('#');
    for (var i = 0; i < text.length(); i++) {
      var character = text.charAt(i);
      var isPlain =
          character == '%'
              ? isEscape(text, i)
              : NEVER_PLAIN.indexOf(character) < 0 && (character != '#' || i == hash);
      result.append(isPlain ? String.valueOf(character) : encoded(character));
    }
    return result.toString();
  }

  private static boolean isEscape(String text, int at) {
    return at + 2 < text.length()
        && HexFormat.isHexDigit(text.charAt(at + 1))
        && HexFormat.isHexDigit(text.charAt(at + 2));
  }

  private static String encoded(char character) {
    return "%" + HEX.formatHex(String.valueOf(character).getBytes(UTF_8));
  }
}
