package io.sentineliq.workbench.casefile;

/** What a list of cases can be sorted by. */
public enum CaseColumn {
  NUMBER,
  TITLE,
  STATUS,
  PRIORITY,
  INVESTIGATOR,
  TASKS,
  OPENED
}
