package io.sentineliq.workbench.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** A report as its reader sees it. */
public final class WrittenReport {

  private WrittenReport() {}

  /** The file. */
  public static byte[] bytes(ReportFormat format, ReportDocument report) throws IOException {
    var out = new ByteArrayOutputStream();
    format.write(report, out);
    return out.toByteArray();
  }

  /** What it says; of paper the text of all pages on one line. */
  public static String text(ReportFormat format, ReportDocument report) throws IOException {
    var bytes = bytes(format, report);
    if (format != ReportFormat.PDF) {
      return new String(bytes, StandardCharsets.UTF_8);
    }
    try (var document = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  /** Everything that stands in a PDF besides: properties, bookmarks, streams unpacked. */
  public static String hidden(ReportDocument report) throws IOException {
    try (var document = Loader.loadPDF(bytes(ReportFormat.PDF, report))) {
      return hidden(document);
    }
  }

  private static String hidden(PDDocument document) throws IOException {
    var all = new StringBuilder();
    for (var key : document.getDocument().getXrefTable().keySet()) {
      var object = document.getDocument().getObjectFromPool(key).getObject();
      if (object instanceof COSStream stream) {
        all.append(stream.toTextString());
      } else if (object instanceof COSDictionary dictionary) {
        for (var value : dictionary.getValues()) {
          if (value instanceof COSString string) {
            all.append(string.getString()).append('\n');
          }
        }
      }
    }
    return all.toString();
  }
}
