package io.sentineliq.workbench.infringement;

/** What a list of infringements can be sorted by. */
public enum InfringementColumn {
  SEVERITY,
  TITLE,
  TYPE,
  BRAND,
  STATUS,
  SINCE
}
