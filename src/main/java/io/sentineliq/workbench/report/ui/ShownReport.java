package io.sentineliq.workbench.report.ui;

import io.sentineliq.workbench.casefile.FinalReport;
import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.report.ReportDocument;
import io.sentineliq.workbench.report.ReportFormat;

/** A report on a case that can be looked at and saved. */
sealed interface ShownReport {

  /** What it is called where one is chosen. */
  String words();

  /** A name for its file. */
  String fileName(int number, ReportFormat format);

  /** Made of what the case says now. */
  record Draft(Tlp audience) implements ShownReport {

    @Override
    public String words() {
      return Messages.of(audience);
    }

    @Override
    public String fileName(int number, ReportFormat format) {
      return ReportDocument.fileName(number, audience, format);
    }
  }

  /** As it was signed off. */
  record Signed(FinalReport report) implements ShownReport {

    @Override
    public String words() {
      return Messages.text("report.final.choice", report.edition(), Messages.of(report.audience()));
    }

    @Override
    public String fileName(int number, ReportFormat format) {
      return report.fileName(number, format.name());
    }
  }
}
