package io.sentineliq.workbench.alert.intake.eve;

import com.fasterxml.jackson.databind.JsonNode;
import io.sentineliq.workbench.platform.record.RecordJson;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The names and addresses in an EVE {@code dns} object, in all its versions: one question at the
 * top (1), a list {@code query} and {@code answer} with {@code answers} or {@code grouped} (2), a
 * list {@code queries} and {@code answers} (3).
 */
final class EveDns {

  private static final Set<String> NAMES = Set.of("CNAME", "NS", "MX", "PTR", "SRV", "DNAME");
  private static final Set<String> ADDRESSES = Set.of("A", "AAAA");

  private EveDns() {}

  /** What was asked for. */
  static Set<String> questions(JsonNode dns) {
    var names = new LinkedHashSet<String>();
    Stream.concat(Stream.of(dns), parts(dns, "query", "queries", "answer"))
        .flatMap(part -> RecordJson.text(part, "rrname").stream())
        .forEach(names::add);
    return names;
  }

  /** Names and addresses that came back. */
  static Set<String> answers(JsonNode dns) {
    var hosts = new LinkedHashSet<String>();
    Stream.concat(Stream.of(dns), parts(dns, "answer"))
        .forEach(
            part -> {
              resource(part, hosts);
              parts(part, "answers", "authorities", "additionals")
                  .forEach(resource -> resource(resource, hosts));
              grouped(part.path("grouped"), hosts);
            });
    return hosts;
  }

  private static void resource(JsonNode resource, Set<String> hosts) {
    if (isHost(RecordJson.text(resource, "rrtype").orElse(""))) {
      RecordJson.text(resource, "rdata").ifPresent(hosts::add);
    }
    if (!resource.path("rdata").isMissingNode()) {
      RecordJson.text(resource, "rrname").ifPresent(hosts::add);
    }
  }

  private static void grouped(JsonNode grouped, Set<String> hosts) {
    for (var type : List.copyOf(ADDRESSES)) {
      hosts.addAll(RecordJson.texts(grouped, type));
    }
    for (var type : List.copyOf(NAMES)) {
      hosts.addAll(RecordJson.texts(grouped, type));
    }
  }

  private static boolean isHost(String type) {
    return NAMES.contains(type) || ADDRESSES.contains(type);
  }

  private static Stream<JsonNode> parts(JsonNode object, String... fields) {
    var parts = new ArrayList<JsonNode>();
    for (var field : fields) {
      parts.addAll(RecordJson.objects(object, field));
    }
    return parts.stream();
  }
}
