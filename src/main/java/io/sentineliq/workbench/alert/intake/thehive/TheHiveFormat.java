package io.sentineliq.workbench.alert.intake.thehive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.sentineliq.workbench.alert.intake.AlertDraft;
import io.sentineliq.workbench.alert.intake.format.Categories;
import io.sentineliq.workbench.alert.intake.format.DraftBuilder;
import io.sentineliq.workbench.alert.intake.format.JsonFormat;
import io.sentineliq.workbench.alert.intake.format.Metadata;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.platform.record.RecordBytes;
import io.sentineliq.workbench.platform.record.RecordJson;
import io.sentineliq.workbench.platform.record.RecordTime;
import io.sentineliq.workbench.platform.record.Unusable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Alerts of TheHive: what versions 3 to 5 export and what one sends them to create one. Unique
 * there by type, source and reference, and so here. Severity is 1 low, 2 medium, 3 high, 4
 * critical; without one medium, TheHive's own default. TLP and PAP are kept as tags.
 */
public final class TheHiveFormat extends JsonFormat {

  private static final Set<String> IN_COLUMNS = Set.of("title", "description", "source");
  private static final List<String> TLP = List.of("clear", "green", "amber", "amber+strict", "red");
  private static final List<String> OLD_TLP = List.of("white", "green", "amber", "red");
  private static final List<String> PAP = List.of("clear", "green", "amber", "red");

  @Override
  public String label() {
    return "TheHive";
  }

  @Override
  protected boolean recognises(ObjectNode object) {
    return Stream.of("sourceRef", "source", "type", "title").allMatch(object::has);
  }

  @Override
  protected AlertDraft draft(ObjectNode object, RecordBytes record) throws Unusable {
    var type = RecordJson.text(object, "type").orElse("");
    var builder =
        new DraftBuilder(record)
            .externalId(RecordJson.text(object, "sourceRef").map(ref -> type + "/" + ref))
            .description(RecordJson.text(object, "description"))
            .category(Categories.of(type))
            .tags(tags(object));
    for (var list : List.of("observables", "artifacts")) {
      object.path(list).forEach(observable -> TheHiveObservables.add(observable, builder));
    }
    return builder.draft(
        RecordJson.text(object, "title").orElseThrow(() -> new Unusable("intake.reject.noTitle")),
        RecordJson.text(object, "source").orElse("TheHive"),
        severity(object.path("severity")),
        detectedAt(object),
        Metadata.of(object, IN_COLUMNS));
  }

  private static Severity severity(JsonNode level) {
    return switch (level.asInt(2)) {
      case 1 -> Severity.LOW;
      case 3 -> Severity.HIGH;
      case 4 -> Severity.CRITICAL;
      default -> Severity.MEDIUM;
    };
  }

  /** When it happened, else when the alert was made. */
  private static Instant detectedAt(JsonNode alert) throws Unusable {
    for (var field : List.of("date", "createdAt", "_createdAt")) {
      var time = alert.path(field);
      if (time.isIntegralNumber()) {
        return RecordTime.ofMilliseconds(time.asText());
      }
      var text = RecordJson.text(time);
      if (text.isPresent()) {
        return RecordTime.parse(text.get());
      }
    }
    throw new Unusable("intake.reject.noTimestamp");
  }

  private static List<String> tags(JsonNode alert) {
    var tags = new ArrayList<>(RecordJson.texts(alert, "tags"));
    marking(alert, "tlp", isVersion5(alert) ? TLP : OLD_TLP, tags);
    marking(alert, "pap", PAP, tags);
    return tags;
  }

  /**
   * Version 5 counts by TLP 2.0, where 3 is amber+strict; what it exports has a stage. Where it is
   * in doubt, 3 is read as red, the stricter.
   */
  private static boolean isVersion5(JsonNode alert) {
    return alert.has("stage") || alert.path("tlp").asInt() == TLP.size() - 1;
  }

  private static void marking(JsonNode alert, String name, List<String> levels, List<String> tags) {
    var level = alert.path(name);
    if (level.isInt() && level.asInt() >= 0 && level.asInt() < levels.size()) {
      tags.add(name + ":" + levels.get(level.asInt()));
    }
  }
}
