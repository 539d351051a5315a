package io.sentineliq.workbench.sample;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** The network sensor: alerts as Suricata's EVE log has them. */
final class Suricata {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSSxx", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private final Random random;

  Suricata(Random random) {
    this.random = random;
  }

  /** What a signature says; severity runs from 1, the worst. */
  record Signature(int id, String text, String category, int severity, List<String> techniques) {}

  /** Who spoke to whom. */
  record Flow(String source, String destination, int port, String application) {}

  /** An alert; {@code more} is what the sensor understood of the conversation. */
  Line alert(Instant at, Signature signature, Flow flow, Object... more) {
    var record =
        Fields.of(
            "timestamp", TIME.format(at),
            "flow_id", 1_000_000_000_000L + random.nextInt(Integer.MAX_VALUE),
            "in_iface", "bond0",
            "event_type", "alert",
            "src_ip", flow.source(),
            "src_port", Cast.port(random),
            "dest_ip", flow.destination(),
            "dest_port", flow.port(),
            "proto", "dns".equals(flow.application()) ? "UDP" : "TCP",
            "app_proto", flow.application(),
            "alert", rule(signature),
            "host", "ids-ald-01");
    record.putAll(Fields.of(more));
    return new Line(at, Product.NETWORK, Fields.json(record));
  }

  private static Map<String, Object> rule(Signature signature) {
    var metadata = Fields.of("signature_severity", List.of(word(signature.severity())));
    if (!signature.techniques().isEmpty()) {
      metadata.put("mitre_technique_id", new ArrayList<>(signature.techniques()));
    }
    return Fields.of(
        "action",
        "allowed",
        "gid",
        1,
        "signature_id",
        signature.id(),
        "rev",
        3,
        "signature",
        signature.text(),
        "category",
        signature.category(),
        "severity",
        signature.severity(),
        "metadata",
        metadata);
  }

  private static String word(int severity) {
    return switch (severity) {
      case 1 -> "Major";
      case 2 -> "Minor";
      default -> "Informational";
    };
  }
}
