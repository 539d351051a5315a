package io.sentineliq.workbench.alert;

import io.sentineliq.workbench.platform.text.Worded;
import java.util.Locale;

/** The categories a person is offered; stored in lower case with hyphens, as importers do. */
@Worded
public enum AlertCategory {
  MALWARE,
  PHISHING,
  INTRUSION,
  DATA_LEAK,
  NETWORK,
  AUTHENTICATION,
  VULNERABILITY,
  POLICY_VIOLATION,
  OTHER;

  /** As the column holds it: {@code data-leak}. */
  public String stored() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
