package io.sentineliq.workbench.report.ui;

import io.sentineliq.workbench.casefile.CaseRow;
import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.report.FinalReports;
import java.time.ZoneId;

/** Signs a report off: says what that means, makes it in the background, says when it stands. */
final class ReportSigning {

  private final FinalReports finals;
  private final Window window;

  ReportSigning(FinalReports finals, Window window) {
    this.finals = finals;
    this.window = window;
  }

  void ask(CaseRow row, Tlp audience) {
    window
        .dialogs()
        .fill(new SignForm(row.number(), audience))
        .ifPresent(sure -> sign(row, audience));
  }

  private void sign(CaseRow row, Tlp audience) {
    window
        .tasks()
        .start(
            TaskTitle.listed(Messages.text("report.final.signing", row.number())),
            progress ->
                finals.sign(
                    row.number(), row.version(), audience, ZoneId.systemDefault(), progress),
            signed ->
                window
                    .notices()
                    .accept(
                        Notice.information(
                            Messages.text(
                                "report.final.signed",
                                signed.edition(),
                                Messages.of(signed.audience())))),
            window.failures());
  }
}
