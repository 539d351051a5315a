package io.sentineliq.workbench.alert.intake.elastic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.sentineliq.workbench.alert.intake.AlertDraft;
import io.sentineliq.workbench.alert.intake.format.DraftBuilder;
import io.sentineliq.workbench.alert.intake.format.JsonFormat;
import io.sentineliq.workbench.alert.intake.format.Metadata;
import io.sentineliq.workbench.platform.record.RecordBytes;
import io.sentineliq.workbench.platform.record.RecordJson;
import io.sentineliq.workbench.platform.record.RecordTime;
import io.sentineliq.workbench.platform.record.Unusable;
import java.util.Optional;
import java.util.Set;

/**
 * Alerts of Elastic Security (index {@code .alerts-security.alerts-*}, alert schema {@code
 * kibana.alert.*}) and of its predecessor ({@code signal.*}): documents as they are or as hits of a
 * search within {@code _source}, their names nested or written with dots.
 */
public final class ElasticFormat extends JsonFormat {

  private static final Set<String> IN_COLUMNS =
      Set.of("kibana.alert.uuid", "kibana.alert.reason", "_source.kibana.alert.uuid");

  @Override
  public String label() {
    return "Elastic Security";
  }

  @Override
  protected boolean recognises(ObjectNode object) {
    return ruleName(document(object)).isPresent();
  }

  @Override
  protected AlertDraft draft(ObjectNode object, RecordBytes record) throws Unusable {
    var document = document(object);
    var builder =
        new DraftBuilder(record)
            .externalId(
                text(document, "kibana.alert.uuid").or(() -> RecordJson.text(object, "_id")))
            .description(description(document))
            .tags(ElasticFields.tags(document))
            .assets(ElasticFields.assets(document));
    ElasticFields.observables(document, builder.observables());
    return builder.draft(
        ruleName(document).orElse(""),
        "Elastic Security",
        ElasticSeverity.of(document),
        RecordTime.parse(
            text(document, "@timestamp")
                .orElseThrow(() -> new Unusable("intake.reject.noTimestamp"))),
        Metadata.of(object, IN_COLUMNS));
  }

  private static JsonNode document(ObjectNode object) {
    var source = object.path("_source");
    return source.isObject() ? source : object;
  }

  private static Optional<String> ruleName(JsonNode document) {
    return text(document, "kibana.alert.rule.name").or(() -> text(document, "signal.rule.name"));
  }

  private static Optional<String> description(JsonNode document) {
    return text(document, "kibana.alert.reason")
        .or(() -> text(document, "kibana.alert.rule.description"))
        .or(() -> text(document, "signal.rule.description"))
        .or(() -> text(document, "message"));
  }

  private static Optional<String> text(JsonNode document, String path) {
    return RecordJson.text(RecordJson.at(document, path));
  }
}
