package io.sentineliq.workbench.brand;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageInputStream;

/**
 * The picture that a brand is recognised by. A file that is chosen is hostile until it has been
 * decoded: its size and its pixels are looked at first, and what is kept is a PNG written anew, of
 * at most {@value #EDGE} by {@value #EDGE} pixels and {@value #LARGEST} bytes, without anything
 * else that the file held.
 */
public final class BrandLogo {

  /** The longest edge of what is kept, in pixels. */
  public static final int EDGE = 128;

  /** Bytes of what is kept, at most. */
  public static final int LARGEST = 65_536;

  private static final String FIELD = "logo";
  private static final long LARGEST_FILE = 4L << 20;
  private static final long MOST_PIXELS = 16_000_000;
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  private BrandLogo() {}

  /** The picture in {@code file}; {@code Problem.InvalidField} when there is none of that size. */
  public static byte[] read(Path file) {
    try {
      if (Files.size(file) > LARGEST_FILE) {
        throw refused(file);
      }
      var written = written(Files.readAllBytes(file));
      return written.orElseThrow(() -> refused(file));
    } catch (IOException e) {
      throw refused(file);
    }
  }

  /** Whether {@code bytes} can be one that {@link #read} made; a store may hold anything. */
  public static boolean isOne(byte[] bytes) {
    return bytes.length <= LARGEST
        && bytes.length > PNG.length
        && Arrays.equals(bytes, 0, PNG.length, PNG, 0, PNG.length);
  }

  private static Optional<byte[]> written(byte[] bytes) {
    try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      var image = decoded(stream);
      return image.isEmpty() ? Optional.empty() : png(shrunk(image.get()));
    } catch (IOException | RuntimeException unreadable) {
      // Whatever a decoder throws at hostile bytes: there is no picture in them.
      return Optional.empty();
    }
  }

  private static Optional<BufferedImage> decoded(ImageInputStream stream) throws IOException {
    var readers = ImageIO.getImageReaders(stream);
    if (!readers.hasNext()) {
      return Optional.empty();
    }
    var reader = readers.next();
    try {
      reader.setInput(stream, true, true);
      var pixels = (long) reader.getWidth(0) * reader.getHeight(0);
      return pixels > MOST_PIXELS ? Optional.empty() : Optional.of(reader.read(0));
    } finally {
      reader.dispose();
    }
  }

  private static BufferedImage shrunk(BufferedImage image) {
    var longest = Math.max(image.getWidth(), image.getHeight());
    var scale = Math.min(1.0, (double) EDGE / longest);
    var width = Math.max(1, (int) Math.round(image.getWidth() * scale));
    var height = Math.max(1, (int) Math.round(image.getHeight() * scale));
    var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    var graphics = small.createGraphics();
    graphics.drawImage(
        image.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
    graphics.dispose();
    return small;
  }

  private static Optional<byte[]> png(BufferedImage image) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var isWritten = ImageIO.write(image, "png", bytes);
    return isWritten && bytes.size() <= LARGEST
        ? Optional.of(bytes.toByteArray())
        : Optional.empty();
  }

  private static ProblemException refused(Path file) {
    return new Problem.InvalidField(
            FIELD, "brand.input.logo", List.of(String.valueOf(file.getFileName())))
        .asException();
  }
}
