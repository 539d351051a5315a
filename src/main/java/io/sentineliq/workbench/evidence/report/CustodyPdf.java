package io.sentineliq.workbench.evidence.report;

import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.evidence.custody.ItemField;
import io.sentineliq.workbench.platform.pdf.PdfFlow;
import io.sentineliq.workbench.platform.pdf.PdfFrame;
import io.sentineliq.workbench.platform.pdf.PdfFrame.Badge;
import io.sentineliq.workbench.platform.pdf.PdfInformation;
import io.sentineliq.workbench.platform.pdf.PdfTable;
import io.sentineliq.workbench.platform.pdf.PdfTable.Column;
import io.sentineliq.workbench.platform.pdf.PdfText;
import io.sentineliq.workbench.platform.pdf.Tone;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Numbers;
import io.sentineliq.workbench.platform.text.Times;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The report on paper. Not for the user-interface thread. */
public final class CustodyPdf {
  private static final float NEXT_PAGE = 10_000;

  private final CustodyReport report;

  private CustodyPdf(CustodyReport report) {
    this.report = report;
  }

  /** {@code report} as PDF. */
  public static byte[] of(CustodyReport report) {
    return new CustodyPdf(report).bytes();
  }

  private byte[] bytes() {
    var out = new ByteArrayOutputStream();
    try (var flow = new PdfFlow(information(), frame())) {
      write(flow);
      flow.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private void write(PdfFlow flow) {
    var exhibits = report.exhibits();
    if (exhibits.size() > 1) {
      list(flow);
      flow.room(NEXT_PAGE);
    }
    for (var exhibit : exhibits) {
      new ExhibitPages(report, exhibit, flow).write();
      flow.room(NEXT_PAGE);
    }
    new CertificatePage(report, flow).write();
  }

  private void list(PdfFlow flow) {
    flow.title(Messages.text("custodyReport.title"));
    flow.paragraph(
        PdfText.strong(Messages.text("custodyReport.case", report.caseNumber(), report.caseTitle()))
            .alone());
    flow.note(made(report));
    flow.heading(1, Messages.text("custodyReport.exhibits"));
    var columns = new ArrayList<Column>();
    columns.add(Column.of(Messages.text("custodyReport.exhibit"), 12));
    columns.add(Column.of(Messages.of(ItemField.NAME), 36));
    columns.add(new Column(Messages.of(ItemField.SIZE), 16, true));
    columns.add(Column.of(Messages.text("custodyReport.now"), 24));
    columns.add(new Column(Messages.text("custodyReport.exceptions"), 12, true));
    flow.table(new PdfTable(columns, report.exhibits().stream().map(CustodyPdf::row).toList()));
  }

  private static PdfTable.Row row(ReportedExhibit exhibit) {
    var size = exhibit.record().get(ItemField.SIZE);
    var count = exhibit.exceptions().size();
    var cells =
        List.of(
            PdfText.mono(exhibit.number()).alone(),
            PdfText.plain(exhibit.record().get(ItemField.NAME)).alone(),
            PdfText.plain(size.isEmpty() ? "—" : Numbers.grouped(Long.parseLong(size))).alone(),
            PdfText.plain(exhibit.state()).alone(),
            PdfText.plain(Integer.toString(count)).alone());
    return new PdfTable.Row(
        cells, count == 0 ? Optional.empty() : Optional.of(Tone.DANGER_BAND), Tone.DANGER);
  }

  static String made(CustodyReport report) {
    return Messages.text(
        "custodyReport.made", Times.exact(report.madeAt(), report.zone()), report.madeBy());
  }

  private PdfInformation information() {
    return new PdfInformation(
        Messages.text("custodyReport.title"),
        report.madeBy(),
        Messages.text("custodyReport.case", report.caseNumber(), report.caseTitle()),
        report.madeAt());
  }

  private PdfFrame frame() {
    return new PdfFrame(
        report.workspace(),
        report.head().logo(),
        report.head().colour(),
        Messages.text("custodyReport.reference", report.caseNumber()),
        new Badge(Messages.of(report.tlp()), tone(report.tlp())),
        Messages.text("custodyReport.foot"));
  }

  private static Tone tone(Tlp tlp) {
    return switch (tlp) {
      case CLEAR -> Tone.TLP_CLEAR;
      case GREEN -> Tone.TLP_GREEN;
      case AMBER, AMBER_STRICT -> Tone.TLP_AMBER;
      case RED -> Tone.TLP_RED;
    };
  }
}
