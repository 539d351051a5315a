package io.sentineliq.workbench.alert.intake.elastic;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import io.sentineliq.workbench.alert.intake.ObservableBag;
import io.sentineliq.workbench.alert.intake.format.Categories;
import io.sentineliq.workbench.alert.intake.format.Inside;
import io.sentineliq.workbench.observable.ObservableType;
import io.sentineliq.workbench.platform.record.RecordJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What fields of the Elastic Common Schema mean here. */
final class ElasticFields {

  private static final List<String> HOSTS =
      List.of("destination.domain", "dns.question.name", "url.domain", "tls.client.server_name");

  private static final List<Map.Entry<String, ObservableType>> OBSERVABLES =
      List.of(
          entry("source.ip", ObservableType.IP),
          entry("destination.ip", ObservableType.IP),
          entry("dns.resolved_ip", ObservableType.IP),
          entry("url.full", ObservableType.URL),
          entry("url.original", ObservableType.URL),
          entry("file.hash.md5", ObservableType.HASH_MD5),
          entry("file.hash.sha1", ObservableType.HASH_SHA1),
          entry("file.hash.sha256", ObservableType.HASH_SHA256),
          entry("process.hash.md5", ObservableType.HASH_MD5),
          entry("process.hash.sha1", ObservableType.HASH_SHA1),
          entry("process.hash.sha256", ObservableType.HASH_SHA256),
          entry("dll.hash.sha256", ObservableType.HASH_SHA256),
          entry("email.from.address", ObservableType.EMAIL),
          entry("registry.path", ObservableType.REGISTRY),
          entry("user_agent.original", ObservableType.USER_AGENT));

  /** The values of {@code event.category} in ECS that are categories here, the worst first. */
  private static final List<Map.Entry<String, String>> CATEGORIES =
      List.of(
          entry("malware", "malware"),
          entry("intrusion_detection", "intrusion"),
          entry("threat", "intrusion"),
          entry("vulnerability", "vulnerability"),
          entry("authentication", "authentication"),
          entry("network", "network"));

  private ElasticFields() {}

  static String category(JsonNode document) {
    var named =
        Stream.of("event.category", "kibana.alert.original_event.category")
            .flatMap(path -> RecordJson.texts(RecordJson.at(document, path)).stream())
            .toList();
    return CATEGORIES.stream()
        .filter(known -> named.contains(known.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(Categories.OTHER);
  }

  static void observables(JsonNode document, ObservableBag bag) {
    for (var field : OBSERVABLES) {
      bag.add(field.getValue(), RecordJson.texts(RecordJson.at(document, field.getKey())));
    }
    for (var path : HOSTS) {
      RecordJson.texts(RecordJson.at(document, path)).forEach(bag::addHost);
    }
  }

  /** The host the event is about, and the ends of the conversation that lie inside. */
  static List<String> assets(JsonNode document) {
    var assets = new ArrayList<>(RecordJson.texts(RecordJson.at(document, "host.name")));
    for (var path : List.of("source.ip", "destination.ip")) {
      RecordJson.texts(RecordJson.at(document, path))
          .forEach(address -> Inside.address(address).ifPresent(assets::add));
    }
    return assets;
  }

  /** The rule's own tags and the ATT&amp;CK techniques it names. */
  static List<String> tags(JsonNode document) {
    var tags = new ArrayList<String>();
    for (var rule : List.of("kibana.alert.rule", "signal.rule")) {
      tags.addAll(RecordJson.texts(RecordJson.at(document, rule + ".tags")));
      for (var threat : RecordJson.at(document, rule + ".threat")) {
        for (var technique : threat.path("technique")) {
          RecordJson.text(technique, "id").ifPresent(tags::add);
        }
      }
      tags.addAll(RecordJson.texts(RecordJson.at(document, rule + ".threat.technique.id")));
    }
    tags.addAll(RecordJson.texts(RecordJson.at(document, "threat.technique.id")));
    return tags;
  }
}
