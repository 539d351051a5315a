package io.sentineliq.workbench.alert.intake.eve;

import com.fasterxml.jackson.databind.JsonNode;
import io.sentineliq.workbench.platform.record.RecordJson;
import java.util.Optional;

/**
 * The URL of an EVE {@code http} object, which logs host, port and path apart. Requests through a
 * proxy log a whole URL already; a CONNECT logs host and port only, which is no URL.
 */
final class EveUrl {

  private EveUrl() {}

  static Optional<String> of(JsonNode http) {
    var url = RecordJson.text(http, "url").orElse("");
    if (url.contains("://") && url.indexOf("://") < 10) {
      return Optional.of(url);
    }
    return url.startsWith("/")
        ? RecordJson.text(http, "hostname").map(host -> "http://" + host + port(http) + url)
        : Optional.empty();
  }

  private static String port(JsonNode http) {
    return RecordJson.text(http, "http_port").map(port -> ":" + port).orElse("");
  }
}
