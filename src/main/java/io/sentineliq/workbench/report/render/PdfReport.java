package io.sentineliq.workbench.report.render;

import io.sentineliq.workbench.platform.pdf.Colour;
import io.sentineliq.workbench.platform.pdf.PdfFlow;
import io.sentineliq.workbench.platform.pdf.PdfFrame;
import io.sentineliq.workbench.platform.pdf.PdfInformation;
import io.sentineliq.workbench.platform.pdf.PdfTable;
import io.sentineliq.workbench.platform.pdf.PdfText;
import io.sentineliq.workbench.platform.pdf.Tone;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Times;
import io.sentineliq.workbench.platform.text.VisibleText;
import io.sentineliq.workbench.report.ReportDocument;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;

/**
 * A report on paper. It holds what the model holds and nothing besides; the same model makes the
 * same bytes.
 */
public final class PdfReport {

  private final PdfFlow flow;

  private PdfReport(PdfFlow flow) {
    this.flow = flow;
  }

  /** Writes {@code report}; takes about a second for ten thousand rows. */
  public static void write(ReportDocument report, OutputStream out) throws IOException {
    try (var flow = new PdfFlow(information(report), frame(report))) {
      var writing = new PdfReport(flow);
      flow.title(report.title());
      flow.note(made(report));
      report.sections().forEach(writing::section);
      flow.writeTo(out);
    }
  }

  private static PdfInformation information(ReportDocument report) {
    return new PdfInformation(
        VisibleText.of(report.title()),
        VisibleText.of(report.madeBy()),
        Messages.text("report.audience", Messages.of(report.audience())),
        report.madeAt());
  }

  private static PdfFrame frame(ReportDocument report) {
    return new PdfFrame(
        VisibleText.of(report.workspace()),
        report.brand().logo(),
        Colour.parse(report.brand().colour()).orElseGet(Tone.WORKSPACE::colour),
        Messages.text("report.paper"),
        new PdfFrame.Badge(Messages.of(report.audience()), tone(report)),
        made(report));
  }

  private static Tone tone(ReportDocument report) {
    return switch (report.audience()) {
      case CLEAR -> Tone.TLP_CLEAR;
      case GREEN -> Tone.TLP_GREEN;
      case AMBER, AMBER_STRICT -> Tone.TLP_AMBER;
      case RED -> Tone.TLP_RED;
    };
  }

  private static String made(ReportDocument report) {
    return Messages.text(
        "report.madeBy",
        Times.exact(report.madeAt(), ZoneOffset.UTC),
        VisibleText.of(report.madeBy()));
  }

  private void section(ReportDocument.Section section) {
    flow.heading(1, section.title());
    switch (section) {
      case ReportDocument.Facts facts ->
          facts
              .facts()
              .forEach(
                  fact ->
                      flow.fact(PdfText.muted(fact.label()), PdfText.plain(fact.value()).alone()));
      case ReportDocument.Prose prose -> new PdfBlocks(flow).write(prose.blocks());
      case ReportDocument.Table table -> flow.table(table(table));
    }
  }

  private static PdfTable table(ReportDocument.Table table) {
    return new PdfTable(
        table.columns().stream()
            .map(column -> PdfTable.Column.of(column.label(), column.share()))
            .toList(),
        () -> table.rows().stream().map(PdfTable.Row::plain).iterator());
  }
}
