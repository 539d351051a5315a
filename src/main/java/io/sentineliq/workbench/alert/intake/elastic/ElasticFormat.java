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
import java.util.stream.Stream;

/**
 * Alerts of Elastic Security (index {@code .alerts-security.alerts-*}, alert schema {@code
 * kibana.alert.*}), of its predecessor ({@code signal.*}), and events of the Elastic Common Schema
 * that their source calls an alert ({@code event.kind}). Documents as they are or as hits of a
 * search, within {@code _source} or by its {@code fields} option, where every value is a list;
 * their names nested or written with dots.
 */
public final class ElasticFormat extends JsonFormat {

  private static final Set<String> IN_COLUMNS =
      Set.of("kibana.alert.uuid", "kibana.alert.reason", "_source.kibana.alert.uuid");

  private static final Set<String> KINDS = Set.of("alert", "signal");
  private static final String TIME = "@timestamp";
  private static final String ELASTIC = "Elastic Security";

  @Override
  public String label() {
    return ELASTIC;
  }

  @Override
  protected boolean recognises(ObjectNode object) {
    var document = document(object);
    return ruleName(document).isPresent() || isAlertOfTheSchema(document);
  }

  @Override
  protected AlertDraft draft(ObjectNode object, RecordBytes record) throws Unusable {
    var document = document(object);
    var builder =
        new DraftBuilder(record)
            .externalId(id(object, document))
            .description(description(document))
            .category(ElasticFields.category(document))
            .tags(ElasticFields.tags(document))
            .assets(ElasticFields.assets(document));
    ElasticFields.observables(document, builder.observables());
    return builder.draft(
        title(document),
        source(document),
        ElasticSeverity.of(document),
        RecordTime.parse(
            text(document, TIME).orElseThrow(() -> new Unusable("intake.reject.noTimestamp"))),
        Metadata.of(object, IN_COLUMNS));
  }

  /** The event; Filebeat puts what a person adds to events into {@code fields} of its own. */
  private static JsonNode document(ObjectNode object) {
    return object.has(TIME)
        ? object
        : Stream.of("_source", "fields")
            .map(object::path)
            .filter(JsonNode::isObject)
            .findFirst()
            .orElse(object);
  }

  /** Whether an event is one that its source raised an alarm about, as ECS tells it. */
  private static boolean isAlertOfTheSchema(JsonNode document) {
    return text(document, "event.kind").filter(KINDS::contains).isPresent()
        && text(document, TIME).isPresent();
  }

  private static Optional<String> ruleName(JsonNode document) {
    return text(document, "kibana.alert.rule.name").or(() -> text(document, "signal.rule.name"));
  }

  private static Optional<String> id(ObjectNode object, JsonNode document) {
    return text(document, "kibana.alert.uuid")
        .or(() -> RecordJson.text(object, "_id"))
        .or(() -> text(document, "event.id"));
  }

  private static String title(JsonNode document) throws Unusable {
    return ruleName(document)
        .or(() -> text(document, "rule.name"))
        .or(() -> text(document, "message"))
        .or(() -> text(document, "event.action"))
        .orElseThrow(() -> new Unusable("intake.reject.noTitle"));
  }

  /** Whoever raised the alarm: Elastic's own rules, else the program the event came from. */
  private static String source(JsonNode document) {
    return ruleName(document).isPresent()
        ? ELASTIC
        : text(document, "observer.product")
            .or(() -> text(document, "event.module"))
            .or(() -> text(document, "event.provider"))
            .orElse(ELASTIC);
  }

  private static Optional<String> description(JsonNode document) {
    return text(document, "kibana.alert.reason")
        .or(() -> text(document, "kibana.alert.rule.description"))
        .or(() -> text(document, "signal.rule.description"))
        .or(() -> text(document, "rule.description"))
        .or(() -> text(document, "message"));
  }

  /** The value at {@code path}, of several the first. */
  private static Optional<String> text(JsonNode document, String path) {
    return RecordJson.texts(RecordJson.at(document, path)).stream().findFirst();
  }
}
