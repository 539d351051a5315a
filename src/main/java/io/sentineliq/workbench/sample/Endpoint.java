package io.sentineliq.workbench.sample;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The agents on the computers: alerts as Elastic Security hands them over. */
final class Endpoint {

  private int count;

  /** A detection rule; severity by its name, techniques by their ATT&amp;CK ids. */
  record Rule(String name, String severity, List<String> techniques) {
    static Rule of(String name, String severity, String... techniques) {
      return new Rule(name, severity, List.of(techniques));
    }
  }

  /** An alert about {@code host}; {@code more} is what the agent saw, by its ECS names. */
  Line alert(Instant at, Rule rule, Cast.Host host, String reason, Object... more) {
    var id = UUID.nameUUIDFromBytes(("endpoint " + count++).getBytes(StandardCharsets.UTF_8));
    var source =
        Fields.of(
            "@timestamp", at.toString(),
            "event.kind", "signal",
            "kibana.alert.uuid", id.toString(),
            "kibana.alert.rule.name", rule.name(),
            "kibana.alert.severity", rule.severity(),
            "kibana.alert.reason", reason,
            "kibana.alert.rule.tags", List.of("Domain: Endpoint"),
            "kibana.alert.rule.threat", threat(rule),
            "host.name", host.name(),
            "host.ip", List.of(host.address()));
    source.putAll(Fields.of(more));
    var record =
        Fields.of(
            "_index",
            ".internal.alerts-security.alerts-default-000001",
            "_id",
            id.toString(),
            "_source",
            source);
    return new Line(at, Product.ENDPOINT, Fields.json(record));
  }

  private static List<Object> threat(Rule rule) {
    return rule.techniques().stream()
        .<Object>map(
            technique ->
                Fields.of(
                    "framework", "MITRE ATT&CK", "technique", List.of(Fields.of("id", technique))))
        .toList();
  }
}
