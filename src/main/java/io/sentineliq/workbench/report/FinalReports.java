package io.sentineliq.workbench.report;

import io.sentineliq.workbench.casefile.FinalReport;
import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.platform.task.Progress;
import java.time.ZoneId;
import java.util.List;

/**
 * Final reports of cases: what was signed off is kept byte for byte and never made anew. {@code
 * Problem.NotFound} for a case or a report that is not there or not for this person. Never called
 * on the user-interface thread.
 */
public interface FinalReports {

  /**
   * Makes the report on a closed case in every format, keeps the files and enters their digests in
   * the history. {@code Problem.NotAllowed} for a case that is not closed, {@code Problem.Stale}
   * when it changed since {@code expectedVersion}, {@code Problem.InvalidField} of the field {@code
   * tlp} for a case above {@code audience}.
   */
  FinalReport sign(int number, int expectedVersion, Tlp audience, ZoneId zone, Progress progress);

  /**
   * A file of the report that stands, to be looked at in the program. {@code Problem.Conflict} when
   * its bytes are not those that were signed off.
   */
  byte[] look(int number, ReportFormat format, Progress progress);

  /** The same to leave the program; the history tells of it. */
  byte[] take(int number, ReportFormat format, Progress progress);

  /** Every edition that was signed off, the newest first, whether it stands or not. */
  List<FinalReport> editions(int number, Progress progress);

  /**
   * A file of {@code edition}, as {@link #look(int, ReportFormat, Progress)} has that which stands.
   */
  byte[] look(int number, int edition, ReportFormat format, Progress progress);

  /** A file of {@code edition} to leave the program; the history tells of it. */
  byte[] take(int number, int edition, ReportFormat format, Progress progress);
}
