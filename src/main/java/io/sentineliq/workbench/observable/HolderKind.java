package io.sentineliq.workbench.observable;

import io.sentineliq.workbench.platform.text.Worded;

/** What kinds of records hold observables; the most telling first. */
@Worded
public enum HolderKind {
  CASE,
  INCIDENT,
  EXHIBIT,
  DETECTION,
  ALERT
}
