package io.sentineliq.workbench.platform.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Streams of a document. */
final class Streams {

  private Streams() {}

  /** A compressed stream of {@code bytes}. */
  static COSStream packed(PDDocument document, byte[] bytes) throws IOException {
    var stream = document.getDocument().createCOSStream();
    try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(bytes);
    }
    return stream;
  }
}
