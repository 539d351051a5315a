package io.sentineliq.workbench.report;

import io.sentineliq.workbench.platform.text.Worded;

/** The columns of its tables. */
@Worded
enum ReportColumn {
  TYPE(2),
  VALUE(6),
  TLP(2),
  IOC(1),
  TECHNIQUE(2),
  NAME(6),
  TACTIC(4),
  COUNT(1),
  CONFIDENCE(2),
  OPENED(4),
  SEVERITY(2),
  STATUS(2),
  TITLE(7),
  DETECTED(4),
  SOURCE(3),
  TASK(6),
  ASSIGNEE(3),
  COMPLETED(4),
  TIME(4),
  ACTOR(3),
  EVENT(5),
  DESCRIPTION(4),
  CITED(3),
  WHAT(8);

  private final int share;

  ReportColumn(int share) {
    this.share = share;
  }

  /** How much of the width it takes, beside the shares of the others. */
  int share() {
    return share;
  }
}
