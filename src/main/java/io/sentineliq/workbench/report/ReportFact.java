package io.sentineliq.workbench.report;

import io.sentineliq.workbench.platform.text.Worded;

/** What the head of a report tells. */
@Worded
enum ReportFact {
  EDITION,
  STATUS,
  PRIORITY,
  TYPE,
  CONFIDENTIALITY,
  INVESTIGATOR,
  OPENED,
  CLOSED,
  CLOSE_REASON,
  LEFT_OUT,
  AUDIENCE,
  TIMES,
  VALUES,
  CATALOGUE,
  LETTERS
}
