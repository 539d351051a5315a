package io.sentineliq.workbench.alert.intake.microsoft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.sentineliq.workbench.alert.intake.AlertDraft;
import io.sentineliq.workbench.alert.intake.format.DraftBuilder;
import io.sentineliq.workbench.alert.intake.format.JsonFormat;
import io.sentineliq.workbench.alert.intake.format.LowerNames;
import io.sentineliq.workbench.alert.intake.format.Metadata;
import io.sentineliq.workbench.platform.record.RecordBytes;
import io.sentineliq.workbench.platform.record.RecordJson;
import io.sentineliq.workbench.platform.record.RecordTime;
import io.sentineliq.workbench.platform.record.Unusable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Microsoft Sentinel: rows of the tables {@code SecurityAlert} and {@code SecurityIncident} as Log
 * Analytics exports them, and the same of the Azure API within {@code properties}, Defender for
 * Cloud's alerts among them. Both tables have a row for every update: the first one imported stays.
 *
 * <p>An incident only names its alerts by their ids, so it becomes an alert of its own.
 */
public final class SentinelFormat extends JsonFormat {

  private static final Set<String> MARKS =
      Set.of("systemAlertId", "SystemAlertId", "incidentNumber", "IncidentNumber");
  private static final Set<String> IN_COLUMNS =
      Set.of("SystemAlertId", "DisplayName", "Description", "IncidentName", "Title");

  @Override
  public String label() {
    return "Microsoft Sentinel";
  }

  @Override
  protected boolean recognises(ObjectNode object) {
    var properties = object.path("properties");
    var fields = properties.isObject() ? properties : object;
    if (MARKS.stream().noneMatch(fields::has)) {
      return false;
    }
    var body = LowerNames.lowered(fields);
    return isAlert(body) || isIncident(body);
  }

  @Override
  protected AlertDraft draft(ObjectNode object, RecordBytes record) throws Unusable {
    var body = body(object);
    var tactics = tactics(body);
    var builder =
        new DraftBuilder(record)
            .externalId(
                RecordJson.firstText(body, "systemAlertId", "incidentName")
                    .or(() -> RecordJson.text(object, "name")))
            .description(RecordJson.text(body, "description"))
            .category(Scales.category(tactics))
            .tags(tags(body, tactics));
    RecordJson.text(body, "compromisedEntity").ifPresent(entity -> builder.assets(List.of(entity)));
    SentinelEntities.add(RecordJson.unwrapped(body.path("entities")), builder);
    return builder.draft(
        RecordJson.firstText(body, "alertDisplayName", "displayName", "alertName", "title")
            .orElseThrow(() -> new Unusable("intake.reject.noTitle")),
        source(body),
        Scales.severity(RecordJson.firstText(body, "alertSeverity", "severity").orElse("")),
        RecordTime.parse(
            RecordJson.firstText(
                    body,
                    "startTimeUtc",
                    "startTime",
                    "firstActivityTimeUtc",
                    "firstActivityTime",
                    "createdTimeUtc",
                    "createdTime",
                    "timeGenerated")
                .orElseThrow(() -> new Unusable("intake.reject.noTimestamp"))),
        Metadata.of(object, IN_COLUMNS));
  }

  private static JsonNode body(ObjectNode object) {
    var properties = object.path("properties");
    return LowerNames.lowered(properties.isObject() ? properties : object);
  }

  private static boolean isAlert(JsonNode body) {
    return body.has("systemAlertId")
        && Stream.of("alertDisplayName", "displayName", "alertName").anyMatch(body::has);
  }

  private static boolean isIncident(JsonNode body) {
    return body.has("incidentNumber") && body.has("title") && body.has("severity");
  }

  private static String source(JsonNode body) {
    return RecordJson.firstText(body, "productName", "providerName")
        .map(product -> product.replace("Azure Sentinel", "Microsoft Sentinel"))
        .orElse("Microsoft Sentinel");
  }

  /** A list, a list written as text, or words between commas. */
  private static List<String> words(JsonNode value) {
    var list = RecordJson.unwrapped(value);
    return RecordJson.texts(list).stream()
        .flatMap(text -> list.isArray() ? Stream.of(text) : Stream.of(text.split(",")))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private static List<String> tactics(JsonNode body) {
    var tactics = new ArrayList<>(words(body.path("tactics")));
    tactics.addAll(words(body.path("intent")));
    tactics.addAll(words(RecordJson.unwrapped(body.path("additionalData")).path("tactics")));
    return tactics;
  }

  private static List<String> tags(JsonNode body, List<String> tactics) {
    var tags = new ArrayList<>(tactics);
    tags.addAll(words(body.path("techniques")));
    tags.addAll(words(RecordJson.unwrapped(body.path("additionalData")).path("techniques")));
    for (var label : RecordJson.unwrapped(body.path("labels"))) {
      RecordJson.text(label, "labelName").ifPresent(tags::add);
    }
    return tags;
  }
}
