package io.sentineliq.workbench.app.tour;

import java.util.Arrays;
import java.util.stream.IntStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

/**
 * What is to be seen of a picture from far away.
 *
 * @param brightness of an average pixel, 0 to 255
 */
record Drawn(long colours, double brightness) {

  private static final int GREEN = 8;
  private static final int BYTE = 0xFF;
  private static final int EVERY = 4;

  /** Looks at every fourth row. */
  static Drawn of(Image image) {
    var pixels =
        IntStream.range(0, (int) image.getHeight() / EVERY)
            .flatMap(row -> Arrays.stream(row(image, row * EVERY)))
            .toArray();
    return new Drawn(
        Arrays.stream(pixels).distinct().count(),
        Arrays.stream(pixels).map(pixel -> pixel >> GREEN & BYTE).average().orElseThrow());
  }

  private static int[] row(Image image, int row) {
    var width = (int) image.getWidth();
    var pixels = new int[width];
    var format = PixelFormat.getIntArgbInstance();
    image.getPixelReader().getPixels(0, row, width, 1, format, pixels, 0, width);
    return pixels;
  }
}
