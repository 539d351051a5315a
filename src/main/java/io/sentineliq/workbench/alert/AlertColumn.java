package io.sentineliq.workbench.alert;

/** What the alert list can show and sort by. */
public enum AlertColumn {
  SEVERITY,
  TITLE,
  SOURCE,
  STATUS,
  ASSIGNEE,
  OCCURRENCES,
  DETECTED
}
