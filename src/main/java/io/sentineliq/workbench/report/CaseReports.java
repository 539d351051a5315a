package io.sentineliq.workbench.report;

import io.sentineliq.workbench.casefile.CaseFile;
import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.time.ZoneId;
import java.util.Map;

/** Makes reports on cases; each one made leaves an entry in the history. */
public final class CaseReports implements Reports {

  private final Transactions transactions;

  /** Reads through {@code transactions}. */
  public CaseReports(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public ReportDocument preview(int number, Tlp audience, ZoneId zone, Progress progress) {
    return transactions.read(progress, unit -> CaseReading.draft(unit, number, audience, zone));
  }

  @Override
  public ReportDocument of(int number, Tlp audience, ZoneId zone, Progress progress) {
    return transactions.write(
        progress,
        unit -> {
          var report = CaseReading.draft(unit, number, audience, zone);
          unit.audit(
              "DATA_EXPORTED",
              new SubjectRef(CaseFile.KIND, report.caseId()),
              Messages.text("report.made", number, Messages.of(audience)),
              Difference.none(),
              Map.of("audience", audience.name()));
          return report;
        });
  }
}
