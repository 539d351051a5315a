package io.sentineliq.workbench.casefile;

import io.sentineliq.workbench.platform.text.Worded;

/** What a case is about. */
@Worded
public enum CaseType {
  SECURITY_INCIDENT,
  THREAT_HUNTING,
  FORENSIC_ANALYSIS,
  COMPLIANCE_REVIEW,
  VULNERABILITY_ASSESSMENT,
  INSIDER_THREAT,
  FRAUD,
  DATA_BREACH,
  PHISHING,
  MALWARE,
  OTHER
}
