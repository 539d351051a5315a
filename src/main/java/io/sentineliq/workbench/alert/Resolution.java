package io.sentineliq.workbench.alert;

/** What an alert turned out to be. */
public enum Resolution {
  TRUE_POSITIVE,
  FALSE_POSITIVE,
  BENIGN,
  DUPLICATE
}
