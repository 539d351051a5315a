package io.sentineliq.workbench.alert.intake.guardduty;

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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * AWS GuardDuty findings (finding schema 2.0): as exported to S3 and sent to EventBridge, alone or
 * within the event's {@code detail}, and as the API's {@code GetFindings} returns them, which
 * writes the same names with a capital. GuardDuty updates a finding under its id: the first one
 * imported stays.
 */
public final class GuardDutyFormat extends JsonFormat {

  private static final String DETAIL = "detail";
  private static final Set<String> IN_COLUMNS = Set.of("id", "Id", "title", "Title");

  @Override
  public String label() {
    return "AWS GuardDuty";
  }

  @Override
  protected boolean recognises(ObjectNode object) {
    var finding = finding(object);
    return finding.path("type").asText("").indexOf('/') > 0
        && finding.has("accountId")
        && finding.path("service").isObject()
        && finding.path("resource").isObject();
  }

  @Override
  protected AlertDraft draft(ObjectNode object, RecordBytes record) throws Unusable {
    var finding = finding(object);
    var type = RecordJson.text(finding, "type").orElse("");
    var builder =
        new DraftBuilder(record)
            .externalId(RecordJson.text(finding, "id"))
            .description(RecordJson.text(finding, "description"))
            .category(GuardDutyTypes.category(type))
            .tags(List.of(type))
            .assets(GuardDutyResource.assets(finding.path("resource")));
    GuardDutyAction.observables(finding.path("service"), builder.observables());
    return builder.draft(
        RecordJson.text(finding, "title").orElse(type),
        "AWS GuardDuty (" + RecordJson.text(finding, "accountId").orElse("?") + ")",
        GuardDutyTypes.severity(finding.path("severity")),
        detectedAt(finding),
        Metadata.of(object, IN_COLUMNS));
  }

  private static Instant detectedAt(JsonNode finding) throws Unusable {
    return RecordTime.parse(
        RecordJson.text(finding.path("service"), "eventFirstSeen")
            .or(() -> RecordJson.text(finding, "createdAt"))
            .orElseThrow(() -> new Unusable("intake.reject.noTimestamp")));
  }

  /** The finding with the names that the export uses. */
  private static JsonNode finding(ObjectNode object) {
    var bare = Optional.of(object.path(DETAIL)).filter(JsonNode::isObject).orElse(object);
    return bare.has("AccountId") ? LowerNames.lowered(bare) : bare;
  }
}
