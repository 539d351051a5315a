package io.sentineliq.workbench.evidence;

/** What a list of exhibits can be sorted by. */
public enum ExhibitColumn {
  NUMBER,
  NAME,
  KIND,
  SIZE,
  STATE,
  CUSTODIAN,
  LOCATION,
  SEAL,
  VERIFIED,
  COLLECTED
}
