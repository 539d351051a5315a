package io.sentineliq.workbench.incident;

/** What a list of incidents can be sorted by. */
public enum IncidentColumn {
  SEVERITY,
  TITLE,
  STATUS,
  /** Open ones by their deadline, then the newest of the others. */
  SLA,
  ASSIGNEE,
  PROGRESS,
  OPENED
}
