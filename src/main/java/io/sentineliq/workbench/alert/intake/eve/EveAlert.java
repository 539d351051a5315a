package io.sentineliq.workbench.alert.intake.eve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.sentineliq.workbench.alert.intake.AlertDraft;
import io.sentineliq.workbench.alert.intake.RawRecord;
import io.sentineliq.workbench.alert.intake.SourceText;
import io.sentineliq.workbench.alert.intake.format.Metadata;
import io.sentineliq.workbench.alert.intake.format.RecordJson;
import io.sentineliq.workbench.alert.intake.format.RecordTime;
import io.sentineliq.workbench.alert.intake.format.Unusable;
import io.sentineliq.workbench.alert.intake.record.RecordBytes;
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

  static final int LONGEST_TITLE = 500;
  static final int LONGEST_SOURCE = 200;

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
    var raw = new RawRecord(bytes.bytes());
    return new AlertDraft(
        bytes.line(),
        SourceText.fit(title(alert), LONGEST_TITLE),
        EveDescription.of(record),
        SourceText.fit(source(record), LONGEST_SOURCE),
        "sha256:" + raw.sha256Text(),
        EveSeverity.of(alert),
        detectedAt,
        EveCategory.of(RecordJson.text(alert, "category").orElse("")),
        EveAssets.of(record),
        EveTags.of(alert),
        EveObservables.of(record),
        Metadata.of(record, IN_COLUMNS),
        raw);
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
