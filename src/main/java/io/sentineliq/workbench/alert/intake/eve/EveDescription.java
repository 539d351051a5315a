package io.sentineliq.workbench.alert.intake.eve;

import com.fasterxml.jackson.databind.JsonNode;
import io.sentineliq.workbench.platform.record.RecordJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A few lines that say what an EVE alert saw: who spoke to whom, about what, and what was done. */
final class EveDescription {

  private EveDescription() {}

  static Optional<String> of(JsonNode record) {
    var lines = new ArrayList<String>();
    if (record.has("src_ip") || record.has("dest_ip")) {
      lines.add(conversation(record));
    }
    var http = record.path("http");
    line(lines, "HTTP", http, "http_method", "hostname", "url", "status");
    line(lines, "TLS", record.path("tls"), "version", "sni", "subject");
    line(lines, "SMTP", record.path("smtp"), "helo", "mail_from");
    line(lines, "E-mail", record.path("email"), "from", "subject");
    for (var query : EveDns.questions(record.path("dns"))) {
      lines.add("DNS: " + query);
    }
    lines.add(rule(record.path("alert")));
    var text = String.join("\n", lines).strip();
    return Optional.of(text).filter(words -> !words.isEmpty());
  }

  private static String conversation(JsonNode record) {
    var protocols =
        Stream.of("proto", "app_proto")
            .flatMap(field -> RecordJson.text(record, field).stream())
            .collect(Collectors.joining("/"));
    return (protocols + " " + end(record, "src") + " → " + end(record, "dest")).strip();
  }

  private static String end(JsonNode record, String side) {
    var address = RecordJson.text(record, side + "_ip").orElse("?");
    var shown = address.indexOf(':') < 0 ? address : "[" + address + "]";
    return RecordJson.text(record, side + "_port").map(port -> shown + ":" + port).orElse(shown);
  }

  private static void line(List<String> lines, String label, JsonNode object, String... fields) {
    var values =
        Stream.of(fields)
            .flatMap(field -> RecordJson.text(object, field).stream())
            .collect(Collectors.joining(" "));
    Optional.of(values).filter(text -> !text.isEmpty()).ifPresent(v -> lines.add(label + ": " + v));
  }

  private static String rule(JsonNode alert) {
    var id =
        Stream.of("gid", "signature_id", "rev")
            .flatMap(field -> RecordJson.text(alert, field).stream())
            .collect(Collectors.joining(":"));
    return Stream.of(
            Optional.of(id).filter(text -> !text.isEmpty()),
            RecordJson.text(alert, "category"),
            RecordJson.text(alert, "action"))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }
}
