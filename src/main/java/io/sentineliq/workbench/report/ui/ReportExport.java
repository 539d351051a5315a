package io.sentineliq.workbench.report.ui;

import io.sentineliq.workbench.casefile.CaseRow;
import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import io.sentineliq.workbench.report.ReportDocument;
import io.sentineliq.workbench.report.ReportFormat;
import io.sentineliq.workbench.report.Reports;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;

/** Saves a report: asks where to, writes in the background, says when it is done. */
final class ReportExport {

  private final Reports reports;
  private final Window window;

  ReportExport(Reports reports, Window window) {
    this.reports = reports;
    this.window = window;
  }

  void choose(CaseRow row, Tlp audience, ReportFormat format) {
    window
        .dialogs()
        .chooseTarget(
            Messages.text("report.save"), ReportDocument.fileName(row.number(), audience, format))
        .ifPresent(file -> save(row.number(), audience, format, file));
  }

  void save(int number, Tlp audience, ReportFormat format, Path file) {
    var name = VisibleText.of(String.valueOf(file.getFileName()));
    window
        .tasks()
        .start(
            TaskTitle.listed(Messages.text("report.saving", name)),
            progress -> written(number, audience, format, file, progress),
            done -> window.notices().accept(saved(file, name)),
            window.failures());
  }

  private Path written(
      int number, Tlp audience, ReportFormat format, Path file, Progress progress) {
    var report = reports.of(number, audience, ZoneId.systemDefault(), progress);
    try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
      format.write(report, out);
      return file;
    } catch (IOException e) {
      throw new Problem.UnwritableOutput(file.toString(), String.valueOf(e.getMessage()))
          .asException(e);
    }
  }

  private Notice saved(Path file, String name) {
    var folder = file.toAbsolutePath().getParent();
    return Notice.information(
        Messages.text("report.saved", name),
        new Notice.Action(
            Messages.text("list.exported.show"), () -> window.shower().accept(folder)));
  }
}
