package io.sentineliq.workbench.alert.intake.guardduty;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import io.sentineliq.workbench.classification.Severity;
import java.util.Map;

/**
 * What GuardDuty's finding types and severities mean here. A type is {@code
 * ThreatPurpose:ResourceTypeAffected/ThreatFamilyName…}; the user guide's severity levels are
 * Critical 9.0 to 10.0, High 7.0 to 8.9, Medium 4.0 to 6.9, Low 1.0 to 3.9.
 */
final class GuardDutyTypes {

  private static final Map<String, String> BY_PURPOSE =
      Map.ofEntries(
          entry("AttackSequence", "intrusion"),
          entry("Backdoor", "malware"),
          entry("Behavior", "network"),
          entry("CredentialAccess", "authentication"),
          entry("CryptoCurrency", "malware"),
          entry("DefenseEvasion", "intrusion"),
          entry("Discovery", "intrusion"),
          entry("Execution", "malware"),
          entry("Exfiltration", "data-leak"),
          entry("Impact", "intrusion"),
          entry("InitialAccess", "intrusion"),
          entry("Object", "malware"),
          entry("PenTest", "intrusion"),
          entry("Persistence", "intrusion"),
          entry("Policy", "policy-violation"),
          entry("PrivilegeEscalation", "intrusion"),
          entry("Recon", "network"),
          entry("Stealth", "intrusion"),
          entry("Trojan", "malware"),
          entry("UnauthorizedAccess", "intrusion"));

  private GuardDutyTypes() {}

  static String category(String type) {
    var end = type.indexOf(':');
    return BY_PURPOSE.getOrDefault(end < 0 ? type : type.substring(0, end), "other");
  }

  static Severity severity(JsonNode value) {
    var level = value.asDouble(0);
    if (level >= 9) {
      return Severity.CRITICAL;
    }
    if (level >= 7) {
      return Severity.HIGH;
    }
    return level >= 4 ? Severity.MEDIUM : Severity.LOW;
  }
}
