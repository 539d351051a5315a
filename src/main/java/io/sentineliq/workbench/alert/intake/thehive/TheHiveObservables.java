package io.sentineliq.workbench.alert.intake.thehive;

import com.fasterxml.jackson.databind.JsonNode;
import io.sentineliq.workbench.alert.intake.format.DraftBuilder;
import io.sentineliq.workbench.observable.ObservableType;
import io.sentineliq.workbench.platform.record.RecordJson;
import java.util.List;
import java.util.Locale;

/**
 * One observable of an alert, by its {@code dataType}; what has no type here stays in the words.
 */
final class TheHiveObservables {

  private TheHiveObservables() {}

  static void add(JsonNode observable, DraftBuilder builder) {
    var type = RecordJson.text(observable, "dataType").orElse("").toLowerCase(Locale.ROOT);
    var found = builder.observables();
    for (var data : RecordJson.texts(observable, "data")) {
      switch (type) {
        case "ip" -> found.add(ObservableType.IP, data);
        case "domain", "fqdn" -> found.addHost(data);
        case "url" -> found.add(ObservableType.URL, data);
        case "mail" -> found.add(ObservableType.EMAIL, data);
        case "hash" -> found.addHash(data);
        case "filename" -> found.add(ObservableType.FILE, data);
        case "registry" -> found.add(ObservableType.REGISTRY, data);
        case "user-agent" -> found.add(ObservableType.USER_AGENT, data);
        case "hostname" -> builder.assets(List.of(data));
        default -> builder.text(data);
      }
    }
    var attachment = observable.path("attachment");
    RecordJson.text(attachment, "name").ifPresent(name -> found.add(ObservableType.FILE, name));
    RecordJson.texts(attachment, "hashes").forEach(found::addHash);
  }
}
