package io.sentineliq.workbench.evidence.report;

import io.sentineliq.workbench.evidence.custody.ItemField;
import io.sentineliq.workbench.platform.pdf.PdfDrawing;
import io.sentineliq.workbench.platform.pdf.PdfFlow;
import io.sentineliq.workbench.platform.pdf.PdfText;
import io.sentineliq.workbench.platform.pdf.Tone;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.List;

/**
 * A draft of the certificate of a qualified person (Federal Rules of Evidence 902(13) and (14)): a
 * person completes and signs it, the program does not certify anything.
 */
final class CertificatePage {
  private static final float FIELD = 46;
  private static final float SIZE = 8.25f;
  private static final List<String> PARAGRAPHS =
      List.of(
          "custodyReport.certificate.person",
          "custodyReport.certificate.process",
          "custodyReport.certificate.digests");

  private final CustodyReport report;
  private final PdfFlow flow;

  CertificatePage(CustodyReport report, PdfFlow flow) {
    this.report = report;
    this.flow = flow;
  }

  void write() {
    flow.heading(1, Messages.text("custodyReport.certificate"));
    flow.note(Messages.text("custodyReport.certificate.draft"));
    PARAGRAPHS.forEach(key -> flow.paragraph(PdfText.plain(Messages.text(key)).alone()));
    for (var exhibit : report.exhibits()) {
      var digest = exhibit.record().get(ItemField.SHA256);
      flow.fact(
          PdfText.strong(exhibit.number()),
          digest.isEmpty()
              ? PdfText.plain(Messages.text("custodyReport.noBytes")).alone()
              : PdfText.mono(digest).alone());
    }
    flow.gap(6);
    flow.paragraph(
        PdfText.plain(
                report.exceptions() == 0
                    ? Messages.text("custodyReport.certificate.noExceptions")
                    : Messages.text("custodyReport.certificate.exceptions", report.exceptions()))
            .alone());
    flow.paragraph(PdfText.plain(Messages.text("custodyReport.certificate.oath")).alone());
    flow.drawing(FIELD, drawing -> lines(drawing, signer()));
    flow.drawing(FIELD, drawing -> lines(drawing, hands()));
  }

  private static List<String> signer() {
    return List.of(
        Messages.text("custodyReport.certificate.name"),
        Messages.text("custodyReport.certificate.signature"),
        Messages.text("custodyReport.certificate.date"));
  }

  private static List<String> hands() {
    return List.of(
        Messages.text("custodyReport.certificate.handedOver"),
        Messages.text("custodyReport.certificate.received"),
        Messages.text("custodyReport.certificate.witness"));
  }

  private static void lines(PdfDrawing drawing, List<String> labels) {
    var step = (drawing.width() + 18) / labels.size();
    for (var i = 0; i < labels.size(); i++) {
      var x = i * step;
      drawing.line(x, 30, x + step - 18, 30, 0.6f, Tone.INK);
      drawing.text(PdfText.muted(labels.get(i)), SIZE, x, 41, step - 18);
    }
  }
}
