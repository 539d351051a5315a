package io.sentineliq.workbench.alert.intake.eve;

import com.fasterxml.jackson.databind.JsonNode;
import io.sentineliq.workbench.platform.record.RecordJson;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tags of an EVE alert: what the rule's author wrote, ATT&amp;CK techniques, CVEs, what was done.
 */
final class EveTags {

  private static final Pattern CVE = Pattern.compile("(?i)cve[_-](\\d{4})[_-](\\d{4,19})");

  private EveTags() {}

  static List<String> of(JsonNode alert) {
    var tags = new LinkedHashSet<String>();
    var metadata = alert.path("metadata");
    tags.addAll(RecordJson.texts(metadata, "tag"));
    tags.addAll(RecordJson.texts(metadata, "malware_family"));
    tags.addAll(RecordJson.texts(metadata, "mitre_technique_id"));
    tags.addAll(RecordJson.texts(metadata, "mitre_tactic_id"));
    tags.addAll(RecordJson.texts(metadata, "cve").stream().map(EveTags::cve).toList());
    RecordJson.text(alert, "action").filter("blocked"::equals).ifPresent(tags::add);
    return List.copyOf(tags);
  }

  /** Rule files write {@code CVE_2021_44228} because a hyphen is not allowed there. */
  private static String cve(String text) {
    var matcher = CVE.matcher(text);
    return matcher.matches() ? "CVE-" + matcher.group(1) + "-" + matcher.group(2) : text;
  }
}
