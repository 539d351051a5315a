package io.sentineliq.workbench.infringement;

import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.platform.text.Worded;

/** What is done to a brand. */
@Worded
public enum InfringementType {
  COUNTERFEIT(true),
  DOMAIN_SQUATTING(true),
  TYPO_SQUATTING(false),
  SOCIAL_MEDIA_IMPERSONATION(true),
  PHISHING(true),
  MALWARE_DISTRIBUTION(false),
  DATA_LEAK(false),
  TRADEMARK_VIOLATION(false);

  private final boolean isUrgent;

  InfringementType(boolean isUrgent) {
    this.isUrgent = isUrgent;
  }

  /** Whether an incident is offered for one of this severity. */
  public boolean offersIncident(Severity severity) {
    return isUrgent && severity.rank() >= Severity.HIGH.rank();
  }
}
