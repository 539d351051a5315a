package io.sentineliq.workbench.alert.intake.eve;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;

/**
 * The product's category of an alert, from the description of the rule's class as Suricata's {@code
 * classification.config} gives it. Scans are network activity, although their class is called an
 * attempted information leak; credential theft is how rules name a phish that worked. The class
 * itself stays in the metadata.
 */
final class EveCategory {

  private static final String OTHER = "other";
  private static final Map<String, String> BY_CLASS =
      Map.ofEntries(
          entry("a network trojan was detected", "malware"),
          entry("malware command and control activity detected", "malware"),
          entry("domain observed used for c2 detected", "malware"),
          entry("exploit kit activity detected", "malware"),
          entry("targeted malicious activity was detected", "malware"),
          entry("crypto currency mining activity detected", "malware"),
          entry("possibly unwanted program detected", "malware"),
          entry("possible social engineering attempted", "phishing"),
          entry("successful credential theft detected", "phishing"),
          entry("attempted user privilege gain", "intrusion"),
          entry("unsuccessful user privilege gain", "intrusion"),
          entry("successful user privilege gain", "intrusion"),
          entry("attempted administrator privilege gain", "intrusion"),
          entry("successful administrator privilege gain", "intrusion"),
          entry("executable code was detected", "intrusion"),
          entry("a system call was detected", "intrusion"),
          entry("web application attack", "intrusion"),
          entry("misc attack", "intrusion"),
          entry("information leak", "data-leak"),
          entry("large scale information leak", "data-leak"),
          entry("attempted information leak", "network"),
          entry("detection of a network scan", "network"),
          entry("attempted denial of service", "network"),
          entry("denial of service", "network"),
          entry("detection of a denial of service attack", "network"),
          entry("potentially bad traffic", "network"),
          entry("not suspicious traffic", "network"),
          entry("unknown traffic", "network"),
          entry("a tcp connection was detected", "network"),
          entry("generic icmp event", "network"),
          entry("generic protocol command decode", "network"),
          entry("decode of an rpc query", "network"),
          entry("detection of a non-standard protocol or event", "network"),
          entry("a client was using an unusual port", "network"),
          entry("device retrieving external ip address detected", "network"),
          entry("an attempted login using a suspicious username was detected", "authentication"),
          entry("attempt to login by a default username and password", "authentication"),
          entry("access to a potentially vulnerable web application", "vulnerability"),
          entry("potential corporate privacy violation", "policy-violation"),
          entry("inappropriate content was detected", "policy-violation"));

  private EveCategory() {}

  static String of(String description) {
    return BY_CLASS.getOrDefault(description.toLowerCase(Locale.ROOT), OTHER);
  }
}
