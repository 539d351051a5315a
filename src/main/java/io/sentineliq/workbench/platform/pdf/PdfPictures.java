package io.sentineliq.workbench.platform.pdf;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * The pages of a document as pictures, one at a time; nothing is written to disk. A page takes a
 * tenth of a second: not on the user-interface thread.
 */
public final class PdfPictures implements AutoCloseable {

  private final PDDocument document;
  private final PDFRenderer renderer;

  /** The pages of the document in {@code bytes}. */
  public PdfPictures(byte[] bytes) throws IOException {
    this.document = Loader.loadPDF(bytes);
    this.renderer = new PDFRenderer(document);
  }

  /**
   * A page as opaque pixels, row after row.
   *
   * @param pixels alpha, red, green and blue, eight bits each
   */
  public record Picture(int width, int height, int[] pixels) {}

  /** How many pages there are. */
  public int count() {
    return document.getNumberOfPages();
  }

  /** The page {@code index}, from 0, at {@code scale} pixels a point. */
  public synchronized Picture page(int index, float scale) throws IOException {
    var image = renderer.renderImage(index, scale, ImageType.RGB);
    var width = image.getWidth();
    var height = image.getHeight();
    return new Picture(width, height, image.getRGB(0, 0, width, height, null, 0, width));
  }

  @Override
  public synchronized void close() throws IOException {
    document.close();
  }
}
