package io.sentineliq.workbench.report;

import io.sentineliq.workbench.platform.text.Worded;

/** The sections of a report. */
@Worded
enum ReportPart {
  CASE,
  SUMMARY,
  FINDINGS,
  CITED,
  RECOMMENDATIONS,
  OBSERVABLES,
  TECHNIQUES,
  INCIDENTS,
  ALERTS,
  TASKS,
  TIMELINE,
  APPENDIX
}
