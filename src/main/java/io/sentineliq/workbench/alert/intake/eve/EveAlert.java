package io.sentineliq.workbench.alert.intake.eve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.sentineliq.workbench.alert.intake.AlertDraft;
import io.sentineliq.workbench.alert.intake.format.DraftBuilder;
import io.sentineliq.workbench.alert.intake.format.Metadata;
import io.sentineliq.workbench.platform.record.RecordBytes;
import io.sentineliq.workbench.platform.record.RecordJson;
import io.sentineliq.workbench.platform.record.RecordTime;
import io.sentineliq.workbench.platform.record.Unusable;
import java.util.Optional;
import java.util.Set;

/**
 * Turns an EVE record of event type {@code alert} into an alert.
 *
 * <p>EVE has no id of a record: flow, signature and even the microsecond are shared by records that
 * a rule raised twice. So the digest of the record's own bytes is its id within its source; the
 * same record imported again is the same alert, and nothing else ever is. The source is Suricata,
 * with the sensor where the record names one.
 */
final class EveAlert {

  private static final Set<String> IN_COLUMNS =
      Set.of("timestamp", "event_type", "alert.signature");

  private EveAlert() {}

  static AlertDraft draft(ObjectNode record, RecordBytes bytes) throws Unusable {
    var alert = record.path("alert");
    if (!alert.isObject()) {
      throw new Unusable("intake.reject.noAlert");
    }
    var detectedAt =
        RecordTime.parse(
            RecordJson.text(record, "timestamp")
                .orElseThrow(() -> new Unusable("intake.reject.noTimestamp")));
    var builder =
        new DraftBuilder(bytes)
            .summary(EveDescription.of(record))
            .category(EveCategory.of(RecordJson.text(alert, "category").orElse("")))
            .assets(EveAssets.of(record))
            .tags(EveTags.of(alert));
    EveObservables.add(record, builder.observables());
    return builder.draft(
        title(alert),
        source(record),
        EveSeverity.of(alert),
        detectedAt,
        Metadata.of(record, IN_COLUMNS));
  }

  private static String title(JsonNode alert) throws Unusable {
    var signature = RecordJson.text(alert, "signature");
    return signature
        .or(() -> signatureId(alert))
        .orElseThrow(() -> new Unusable("intake.reject.noSignature"));
  }

  /** A rule without a message is still known by its number. */
  private static Optional<String> signatureId(JsonNode alert) {
    return RecordJson.text(alert, "signature_id")
        .map(id -> "Suricata " + RecordJson.text(alert, "gid").orElse("1") + ":" + id);
  }

  private static String source(JsonNode record) {
    return RecordJson.text(record, "host")
        .map(host -> "Suricata (" + host + ")")
        .orElse("Suricata");
  }
}
