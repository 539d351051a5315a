package io.sentineliq.workbench.alert.intake.eve;

import com.fasterxml.jackson.databind.JsonNode;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.platform.record.RecordJson;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * How bad an EVE alert is.
 *
 * <ol>
 *   <li>The rule's own {@code signature_severity}, where its author gave one (Emerging Threats do):
 *       Critical, Major, Minor, Informational are our four. It is a judgement about this rule.
 *   <li>Else {@code alert.severity}, the priority of the rule's class: 1 is high, 2 medium, 3 and
 *       everything up to 255 low. Suricata's scale has no critical, so neither has what comes from
 *       it alone.
 *   <li>Without either: low, because Suricata's priority for a rule that names none is 3.
 * </ol>
 */
final class EveSeverity {

  private EveSeverity() {}

  static Severity of(JsonNode alert) {
    return ofSignature(alert.path("metadata")).orElseGet(() -> ofPriority(alert.path("severity")));
  }

  private static Optional<Severity> ofSignature(JsonNode metadata) {
    return RecordJson.texts(metadata, "signature_severity").stream()
        .flatMap(text -> word(text).stream())
        .max(Comparator.comparing(Severity::rank));
  }

  private static Optional<Severity> word(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "critical" -> Optional.of(Severity.CRITICAL);
      case "major" -> Optional.of(Severity.HIGH);
      case "minor" -> Optional.of(Severity.MEDIUM);
      case "informational" -> Optional.of(Severity.LOW);
      default -> Optional.empty();
    };
  }

  private static Severity ofPriority(JsonNode priority) {
    return switch (priority.asInt(0)) {
      case 1 -> Severity.HIGH;
      case 2 -> Severity.MEDIUM;
      default -> Severity.LOW;
    };
  }
}
