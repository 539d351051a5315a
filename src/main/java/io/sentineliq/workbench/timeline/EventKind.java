package io.sentineliq.workbench.timeline;

import io.sentineliq.workbench.platform.text.Worded;

/** Where an event comes from. */
@Worded
public enum EventKind {
  /** Somebody wrote it down. */
  BY_HAND,
  /** Something was done with an alert. */
  ALERT,
  /** Something was done with an incident. */
  INCIDENT,
  /** Something was done with a case. */
  CASE
}
