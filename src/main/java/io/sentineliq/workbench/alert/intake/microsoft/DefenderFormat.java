package io.sentineliq.workbench.alert.intake.microsoft;

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
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Microsoft Defender XDR: alerts ({@code alerts_v2}) and incidents of the Graph security API, and
 * those of its forerunners, the Microsoft 365 Defender and the Defender for Endpoint API.
 *
 * <p>An incident that brings its alerts along stands for these, each with its own bytes; one that
 * has none with it becomes an alert.
 */
public final class DefenderFormat extends JsonFormat {

  private static final String ALERTS = "alerts";
  private static final Set<String> IN_COLUMNS =
      Set.of("id", "alertId", "title", "description", "displayName", "incidentName");

  @Override
  public String label() {
    return "Microsoft Defender XDR";
  }

  @Override
  protected boolean recognises(ObjectNode object) {
    return isAlert(object) || isIncident(object);
  }

  @Override
  protected List<RecordBytes> parts(ObjectNode object, RecordBytes record) throws IOException {
    return isIncident(object) ? RecordJson.parts(record, ALERTS) : List.of();
  }

  @Override
  protected AlertDraft draft(ObjectNode object, RecordBytes record) throws Unusable {
    var builder =
        new DraftBuilder(record)
            .externalId(id(object))
            .description(RecordJson.firstText(object, "description", "summary"))
            .category(Scales.category(RecordJson.texts(object, "category")))
            .tags(tags(object));
    RecordJson.text(object, "computerDnsName").ifPresent(name -> builder.assets(List.of(name)));
    for (var list : List.of("devices", "evidence", "entities")) {
      object.path(list).forEach(evidence -> DefenderEvidence.add(evidence, builder));
    }
    return builder.draft(
        RecordJson.firstText(object, "title", "displayName", "incidentName")
            .orElseThrow(() -> new Unusable("intake.reject.noTitle")),
        "Microsoft Defender XDR",
        Scales.severity(RecordJson.text(object, "severity").orElse("")),
        RecordTime.parse(
            RecordJson.firstText(
                    object,
                    "firstActivityDateTime",
                    "firstActivity",
                    "firstEventTime",
                    "createdDateTime",
                    "creationTime",
                    "alertCreationTime",
                    "createdTime")
                .orElseThrow(() -> new Unusable("intake.reject.noTimestamp"))),
        Metadata.of(object, IN_COLUMNS));
  }

  private static boolean isAlert(JsonNode object) {
    return object.has("title")
        && object.has("severity")
        && ((object.has("serviceSource")
                && (object.has("createdDateTime") || object.has("creationTime")))
            || (object.has("detectionSource") && object.has("alertCreationTime")));
  }

  private static boolean isIncident(JsonNode object) {
    return !isAlert(object)
        && ((object.has("displayName") && object.has("incidentWebUrl"))
            || (object.has("incidentId") && object.has("incidentName")));
  }

  /** Incidents are numbered apart from alerts. */
  private static Optional<String> id(JsonNode object) {
    return isIncident(object)
        ? RecordJson.firstText(object, "incidentId", "id").map(id -> "incident:" + id)
        : RecordJson.firstText(object, "id", "alertId");
  }

  private static List<String> tags(JsonNode object) {
    var tags = new ArrayList<String>();
    for (var field :
        List.of(
            "mitreTechniques",
            "threatFamilyName",
            "actorDisplayName",
            "actorName",
            "systemTags",
            "customTags",
            "tags")) {
      tags.addAll(RecordJson.texts(object, field));
    }
    return tags;
  }
}
