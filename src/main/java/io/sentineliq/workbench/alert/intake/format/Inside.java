package io.sentineliq.workbench.alert.intake.format;

import io.sentineliq.workbench.observable.ObservableKey;
import io.sentineliq.workbench.observable.ObservableType;
import java.net.InetAddress;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What lies inside an organisation's network: addresses by their range (RFC 1918, RFC 6598, unique
 * local, link-local), names by a top that only exists inside.
 */
public final class Inside {

  private static final Set<String> TOPS =
      Set.of("local", "localdomain", "lan", "internal", "intranet", "corp", "home", "private");

  private Inside() {}

  /** The normal form of an address that lies inside. */
  public static Optional<String> address(String text) {
    return ObservableKey.of(ObservableType.IP, text)
        .map(ObservableKey::normalised)
        .filter(Inside::isInside);
  }

  /** The normal form of a name that lies inside. */
  public static Optional<String> name(String text) {
    return ObservableKey.of(ObservableType.DOMAIN, text)
        .map(ObservableKey::normalised)
        .filter(Inside::isNameInside);
  }

  private static boolean isInside(String address) {
    var ip = InetAddress.ofLiteral(address);
    var bytes = ip.getAddress();
    var isCarrierGrade = bytes.length == 4 && bytes[0] == 100 && (bytes[1] & 0xC0) == 64;
    var isUniqueLocal = bytes.length == 16 && (bytes[0] & 0xFE) == 0xFC;
    return ip.isSiteLocalAddress() || ip.isLinkLocalAddress() || isCarrierGrade || isUniqueLocal;
  }

  private static boolean isNameInside(String name) {
    var top = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return TOPS.contains(top) || name.endsWith(".home.arpa");
  }
}
