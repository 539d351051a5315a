package io.sentineliq.workbench.alert.intake.eve;

import com.fasterxml.jackson.databind.JsonNode;
import io.sentineliq.workbench.alert.intake.format.Inside;
import io.sentineliq.workbench.platform.record.RecordJson;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** The affected assets of an EVE alert: those ends of the conversation that lie {@link Inside}. */
final class EveAssets {

  private EveAssets() {}

  static List<String> of(JsonNode record) {
    var assets = new LinkedHashSet<String>();
    address(record, "src_ip").ifPresent(assets::add);
    address(record, "dest_ip").ifPresent(assets::add);
    address(record.path("alert").path("target"), "ip").ifPresent(assets::add);
    name(record.path("http"), "hostname").ifPresent(assets::add);
    name(record.path("tls"), "sni").ifPresent(assets::add);
    RecordJson.text(record.path("smb").path("ntlmssp"), "host").ifPresent(assets::add);
    RecordJson.text(record.path("dhcp"), "hostname").ifPresent(assets::add);
    return List.copyOf(assets);
  }

  private static Optional<String> address(JsonNode object, String field) {
    return RecordJson.text(object, field).flatMap(Inside::address);
  }

  private static Optional<String> name(JsonNode object, String field) {
    return RecordJson.text(object, field).flatMap(Inside::name);
  }
}
