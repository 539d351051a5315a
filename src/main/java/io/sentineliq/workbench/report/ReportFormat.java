package io.sentineliq.workbench.report;

import io.sentineliq.workbench.platform.text.Worded;
import io.sentineliq.workbench.report.render.HtmlReport;
import io.sentineliq.workbench.report.render.JsonReport;
import io.sentineliq.workbench.report.render.MarkdownReport;
import io.sentineliq.workbench.report.render.PdfReport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Function;

/** The formats of a report: the same content, in one file that needs nothing else. */
@Worded
public enum ReportFormat {
  /** Paper. */
  PDF(PdfReport::write),
  /** A page that runs and loads nothing. */
  HTML(text(HtmlReport::of)),
  /** Markdown. */
  MD(text(MarkdownReport::of)),
  /** For programs. */
  JSON(text(JsonReport::of));

  private final Writer writer;

  ReportFormat(Writer writer) {
    this.writer = writer;
  }

  /** Writes {@code report} in this format; the same report is the same bytes. */
  public void write(ReportDocument report, OutputStream out) throws IOException {
    writer.write(report, out);
  }

  /** How files of this format end, without the dot. */
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static Writer text(Function<ReportDocument, String> words) {
    return (report, out) -> out.write(words.apply(report).getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a report. */
  private interface Writer {
    void write(ReportDocument report, OutputStream out) throws IOException;
  }
}
