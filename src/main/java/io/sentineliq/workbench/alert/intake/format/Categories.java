package io.sentineliq.workbench.alert.intake.format;

import java.util.Locale;
import java.util.Set;

/** The product's categories of alerts. */
public final class Categories {

  /** What is none of the others. */
  public static final String OTHER = "other";

  private static final Set<String> NAMES =
      Set.of(
          "malware",
          "phishing",
          "intrusion",
          "network",
          "data-leak",
          "authentication",
          "vulnerability",
          "policy-violation");

  private Categories() {}

  /** The category that {@code word} names, however it is spelt. */
  public static String of(String word) {
    var name = word.strip().toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
    return NAMES.contains(name) ? name : OTHER;
  }
}
