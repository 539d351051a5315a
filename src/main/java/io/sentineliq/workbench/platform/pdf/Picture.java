package io.sentineliq.workbench.platform.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.jspecify.annotations.Nullable;

/**
 * An image in a document.
 *
 * @param name what pages call it
 * @param width in pixels
 * @param height in pixels
 */
record Picture(String name, int width, int height) {

  private static final long MOST_PIXELS = 4_000_000;

  /** The image in {@code bytes}; empty when it cannot be read or has over four million pixels. */
  static Optional<Picture> read(byte[] bytes, PdfPages pages) {
    try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      var image = decoded(stream);
      return image == null ? Optional.empty() : Optional.of(of(image, pages));
    } catch (IOException | RuntimeException unreadable) {
      // Whatever a decoder throws at hostile bytes: there is no picture in them.
      return Optional.empty();
    }
  }

  static Picture of(BufferedImage image, PdfPages pages) throws IOException {
    var embedded = LosslessFactory.createFromImage(pages.document(), image);
    return new Picture(pages.add(embedded), image.getWidth(), image.getHeight());
  }

  private static @Nullable BufferedImage decoded(ImageInputStream stream) throws IOException {
    var readers = ImageIO.getImageReaders(stream);
    if (!readers.hasNext()) {
      return null;
    }
    var reader = readers.next();
    try {
      reader.setInput(stream, true, true);
      var pixels = (long) reader.getWidth(0) * reader.getHeight(0);
      return pixels > MOST_PIXELS ? null : reader.read(0);
    } finally {
      reader.dispose();
    }
  }
}
