package io.sentineliq.workbench.report;

import io.sentineliq.workbench.report.render.HtmlReport;
import io.sentineliq.workbench.report.render.JsonReport;
import io.sentineliq.workbench.report.render.MarkdownReport;
import java.util.function.Function;

/** The formats of a report: the same content, in one file that needs nothing else. */
public enum ReportFormat {
  /** Markdown. */
  MD(MarkdownReport::of),
  /** A page that runs and loads nothing. */
  HTML(HtmlReport::of),
  /** For programs. */
  JSON(JsonReport::of);

  private final Function<ReportDocument, String> writer;

  ReportFormat(Function<ReportDocument, String> writer) {
    this.writer = writer;
  }

  /** {@code report} in this format; the same report is the same text. */
  public String write(ReportDocument report) {
    return writer.apply(report);
  }
}
