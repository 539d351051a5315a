package io.sentineliq.workbench.alert.intake.eve;

import com.fasterxml.jackson.databind.JsonNode;
import io.sentineliq.workbench.alert.intake.SourceText;
import io.sentineliq.workbench.observable.ObservableKey;
import io.sentineliq.workbench.observable.ObservableType;
import java.net.InetAddress;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The affected assets of an EVE alert: those ends of the conversation that lie inside, by address
 * (RFC 1918, RFC 6598, unique local, link-local) or by a name that only exists inside.
 */
final class EveAssets {

  private static final int LONGEST = 255;
  private static final Set<String> INSIDE =
      Set.of("local", "localdomain", "lan", "internal", "intranet", "corp", "home", "private");

  private EveAssets() {}

  static List<String> of(JsonNode record) {
    var assets = new LinkedHashSet<String>();
    address(record, "src_ip").ifPresent(assets::add);
    address(record, "dest_ip").ifPresent(assets::add);
    address(record.path("alert").path("target"), "ip").ifPresent(assets::add);
    name(record.path("http"), "hostname").ifPresent(assets::add);
    name(record.path("tls"), "sni").ifPresent(assets::add);
    EveJson.text(record.path("smb").path("ntlmssp"), "host").ifPresent(assets::add);
    EveJson.text(record.path("dhcp"), "hostname").ifPresent(assets::add);
    return assets.stream().map(asset -> SourceText.fit(asset, LONGEST)).toList();
  }

  private static Optional<String> address(JsonNode object, String field) {
    return EveJson.text(object, field)
        .flatMap(text -> ObservableKey.of(ObservableType.IP, text))
        .map(ObservableKey::normalised)
        .filter(EveAssets::isInside);
  }

  private static boolean isInside(String address) {
    var ip = InetAddress.ofLiteral(address);
    var bytes = ip.getAddress();
    var isCarrierGrade = bytes.length == 4 && bytes[0] == 100 && (bytes[1] & 0xC0) == 64;
    var isUniqueLocal = bytes.length == 16 && (bytes[0] & 0xFE) == 0xFC;
    return ip.isSiteLocalAddress() || ip.isLinkLocalAddress() || isCarrierGrade || isUniqueLocal;
  }

  private static Optional<String> name(JsonNode object, String field) {
    return EveJson.text(object, field)
        .flatMap(text -> ObservableKey.of(ObservableType.DOMAIN, text))
        .map(ObservableKey::normalised)
        .filter(EveAssets::isNameInside);
  }

  private static boolean isNameInside(String name) {
    var top = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return INSIDE.contains(top) || name.endsWith(".home.arpa");
  }
}
