package io.sentineliq.workbench.alert;

import io.sentineliq.workbench.platform.text.Worded;

/** What an alert turned out to be. */
@Worded
public enum Resolution {
  TRUE_POSITIVE,
  FALSE_POSITIVE,
  BENIGN,
  DUPLICATE
}
