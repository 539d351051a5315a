package io.sentineliq.workbench.report.ui;

import io.sentineliq.workbench.casefile.CaseRow;
import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import io.sentineliq.workbench.report.FinalReports;
import io.sentineliq.workbench.report.ReportFormat;
import io.sentineliq.workbench.report.Reports;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;

/** Saves a report: asks where to, writes in the background, says when it is done. */
final class ReportExport {

  private final Reports reports;
  private final FinalReports finals;
  private final Window window;

  ReportExport(Reports reports, FinalReports finals, Window window) {
    this.reports = reports;
    this.finals = finals;
    this.window = window;
  }

  void choose(CaseRow row, ShownReport shown, ReportFormat format) {
    window
        .dialogs()
        .chooseTarget(Messages.text("report.save"), shown.fileName(row.number(), format))
        .ifPresent(file -> save(row.number(), shown, format, file));
  }

  void save(int number, ShownReport shown, ReportFormat format, Path file) {
    var name = VisibleText.of(String.valueOf(file.getFileName()));
    window
        .tasks()
        .start(
            TaskTitle.listed(Messages.text("report.saving", name)),
            progress -> written(number, shown, format, file, progress),
            done -> window.notices().accept(saved(file, name)),
            window.failures());
  }

  private Path written(
      int number, ShownReport shown, ReportFormat format, Path file, Progress progress) {
    var writing = writing(number, shown, format, progress);
    try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
      writing.to(out);
      return file;
    } catch (IOException e) {
      throw new Problem.UnwritableOutput(file.toString(), String.valueOf(e.getMessage()))
          .asException(e);
    }
  }

  /** Read before the file is begun: what cannot be had leaves no empty file behind. */
  private Writing writing(int number, ShownReport shown, ReportFormat format, Progress progress) {
    return switch (shown) {
      case ShownReport.Draft(var audience) -> {
        var report = reports.of(number, audience, ZoneId.systemDefault(), progress);
        yield out -> format.write(report, out);
      }
      case ShownReport.Signed(var report) -> {
        var content = finals.take(number, report.edition(), format, progress);
        yield out -> out.write(content);
      }
    };
  }

  private Notice saved(Path file, String name) {
    var folder = file.toAbsolutePath().getParent();
    return Notice.information(
        Messages.text("report.saved", name),
        new Notice.Action(
            Messages.text("list.exported.show"), () -> window.shower().accept(folder)));
  }

  /** Puts a report into a file. */
  private interface Writing {
    void to(OutputStream out) throws IOException;
  }
}
