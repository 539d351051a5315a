package io.sentineliq.workbench.report;

import io.sentineliq.workbench.platform.text.Worded;

/** The columns of its tables. */
@Worded
enum ReportColumn {
  TYPE,
  VALUE,
  TLP,
  IOC,
  TECHNIQUE,
  NAME,
  TACTIC,
  COUNT,
  CONFIDENCE,
  OPENED,
  SEVERITY,
  STATUS,
  TITLE,
  DETECTED,
  SOURCE,
  TASK,
  ASSIGNEE,
  COMPLETED,
  TIME,
  ACTOR,
  EVENT,
  DESCRIPTION
}
