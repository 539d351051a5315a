package io.sentineliq.workbench.alert.intake.elastic;

import com.fasterxml.jackson.databind.JsonNode;
import io.sentineliq.workbench.alert.intake.format.SeverityWords;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.platform.record.RecordJson;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Severity as the rule gives it; without one, by the risk score as Elastic documents its defaults:
 * low to 21, medium to 47, high to 73, critical above. {@code event.severity} means something else
 * with every source and is left alone. With neither it is medium, so that nobody overlooks it.
 */
final class ElasticSeverity {

  private ElasticSeverity() {}

  static Severity of(JsonNode document) {
    return Stream.of("kibana.alert.severity", "kibana.alert.rule.severity", "signal.rule.severity")
        .flatMap(path -> RecordJson.texts(RecordJson.at(document, path)).stream())
        .flatMap(name -> SeverityWords.of(name).stream())
        .findFirst()
        .or(() -> byRisk(document))
        .orElse(Severity.MEDIUM);
  }

  private static Optional<Severity> byRisk(JsonNode document) {
    return Stream.of(
            "kibana.alert.risk_score",
            "signal.rule.risk_score",
            "event.risk_score_norm",
            "event.risk_score")
        .map(path -> RecordJson.at(document, path))
        .map(value -> value.isArray() ? value.path(0) : value)
        .filter(JsonNode::isNumber)
        .map(score -> ofRisk(score.asDouble()))
        .findFirst();
  }

  private static Severity ofRisk(double score) {
    if (score <= 21) {
      return Severity.LOW;
    }
    if (score <= 47) {
      return Severity.MEDIUM;
    }
    return score <= 73 ? Severity.HIGH : Severity.CRITICAL;
  }
}
