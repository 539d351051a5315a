package io.sentineliq.workbench.alert.intake.microsoft;

import static java.util.Map.entry;

import io.sentineliq.workbench.alert.intake.format.Categories;
import io.sentineliq.workbench.alert.intake.format.SeverityWords;
import io.sentineliq.workbench.classification.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What Microsoft's severities and categories mean here. Severities are High, Medium, Low and
 * Informational, which is low; none or an unknown one is medium, so that nobody overlooks it.
 * Categories are tactics of MITRE ATT&amp;CK and a few words of Defender's own.
 */
final class Scales {

  private static final Map<String, String> BY_TACTIC =
      Map.ofEntries(
          entry("malware", "malware"),
          entry("ransomware", "malware"),
          entry("unwantedsoftware", "malware"),
          entry("commandandcontrol", "malware"),
          entry("phishing", "phishing"),
          entry("initialaccess", "intrusion"),
          entry("execution", "intrusion"),
          entry("persistence", "intrusion"),
          entry("privilegeescalation", "intrusion"),
          entry("defenseevasion", "intrusion"),
          entry("discovery", "intrusion"),
          entry("lateralmovement", "intrusion"),
          entry("collection", "intrusion"),
          entry("impact", "intrusion"),
          entry("exploit", "intrusion"),
          entry("credentialaccess", "authentication"),
          entry("credentialstealing", "authentication"),
          entry("exfiltration", "data-leak"),
          entry("reconnaissance", "network"));

  private Scales() {}

  static Severity severity(String name) {
    return SeverityWords.of(name).orElse(Severity.MEDIUM);
  }

  /** By the first of {@code names} that says something. */
  static String category(List<String> names) {
    return names.stream()
        .map(name -> BY_TACTIC.get(name.toLowerCase(Locale.ROOT).replace(" ", "")))
        .filter(category -> category != null)
        .findFirst()
        .orElse(Categories.OTHER);
  }
}
