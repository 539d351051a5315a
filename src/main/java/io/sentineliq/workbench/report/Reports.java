package io.sentineliq.workbench.report;

import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.platform.task.Progress;
import java.time.ZoneId;

/**
 * Reports on cases. {@code Problem.NotFound} for a case that is not there or not for this person,
 * {@code Problem.InvalidField} of the field {@code tlp} for one that is above the audience. Never
 * called on the user-interface thread.
 */
public interface Reports {

  /** What a report would say, to be looked at in the program. */
  ReportDocument preview(int number, Tlp audience, ZoneId zone, Progress progress);

  /** The report that leaves the program; the history tells of it. Times are in {@code zone}. */
  ReportDocument of(int number, Tlp audience, ZoneId zone, Progress progress);
}
