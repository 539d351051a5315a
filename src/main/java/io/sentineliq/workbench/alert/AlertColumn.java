package io.sentineliq.workbench.alert;

import io.sentineliq.workbench.platform.text.Worded;

/** What the alert list can show and sort by. */
@Worded
public enum AlertColumn {
  SEVERITY,
  TITLE,
  SOURCE,
  STATUS,
  OCCURRENCES,
  DETECTED
}
