package io.sentineliq.workbench.correlation.ui;

import java.nio.IntBuffer;
import java.util.Arrays;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/**
 * Many smooth lines of one colour, a pixel wide, as Wu draws them: a thousand cost less than the
 * toolkit needs for the outline of one path. Where lines cross the colour stays as faint as it is.
 */
final class ThinLines {

  private static final int SHADES = 256;

  /** Bits of a fixed-point number behind the point. */
  private static final int FRACTION = 32;

  /** How far from the edge a line ends, so that no rounding brings it beyond. */
  private static final double SLACK = 0.001;

  private final int width;
  private final int height;
  private final int[] pixels;
  private final int[] shades = new int[SHADES];
  private final PixelBuffer<IntBuffer> buffer;
  private final Image image;

  ThinLines(int width, int height) {
    this.width = width;
    this.height = height;
    this.pixels = new int[width * height];
    this.buffer =
        new PixelBuffer<>(
            width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
    this.image = new WritableImage(buffer);
  }

  Image image() {
    return image;
  }

  boolean isFor(int wantedWidth, int wantedHeight) {
    return width == wantedWidth && height == wantedHeight;
  }

  /**
   * Begins anew with lines of {@code colour}, through which {@code opacity} lets less than half.
   */
  void begin(Color colour, double opacity) {
    Arrays.fill(pixels, 0);
    for (var shade = 0; shade < SHADES; shade++) {
      var alpha = opacity * colour.getOpacity() * shade / (SHADES - 1);
      shades[shade] =
          part(alpha) << 24
              | part(alpha * colour.getRed()) << 16
              | part(alpha * colour.getGreen()) << 8
              | part(alpha * colour.getBlue());
    }
  }

  void draw(double fromX, double fromY, double toX, double toY) {
    if (Math.abs(toY - fromY) > Math.abs(toX - fromX)) {
      steep(
          fromY < toY ? fromX : toX,
          Math.min(fromY, toY),
          fromY < toY ? toX : fromX,
          Math.max(fromY, toY));
    } else {
      flat(
          Math.min(fromX, toX),
          fromX < toX ? fromY : toY,
          Math.max(fromX, toX),
          fromX < toX ? toY : fromY);
    }
  }

  /** Shows what was drawn. */
  void end() {
    buffer.updateBuffer(whole -> null);
  }

  private void flat(double left, double leftY, double right, double rightY) {
    var slope = right == left ? 0 : (rightY - leftY) / (right - left);
    var inside = Inside.of(left, right, leftY, slope, width, height);
    var y = fixed(leftY + slope * (inside.first - left));
    var step = fixed(slope);
    for (var x = inside.first; x <= inside.last; x++, y += step) {
      var at = (int) (y >> FRACTION) * width + x;
      var below = (int) (y >> (FRACTION - 8)) & 255;
      put(at, 255 - below);
      put(at + width, below);
    }
  }

  private void steep(double topX, double top, double bottomX, double bottom) {
    var slope = (bottomX - topX) / (bottom - top);
    var inside = Inside.of(top, bottom, topX, slope, height, width);
    var x = fixed(topX + slope * (inside.first - top));
    var step = fixed(slope);
    for (var y = inside.first; y <= inside.last; y++, x += step) {
      var at = y * width + (int) (x >> FRACTION);
      var right = (int) (x >> (FRACTION - 8)) & 255;
      put(at, 255 - right);
      put(at + 1, right);
    }
  }

  /**
   * The pixels along which a line and its neighbour lie inside, so that nothing is asked at each.
   */
  private record Inside(int first, int last) {

    static Inside of(double from, double to, double start, double slope, int length, int breadth) {
      var first = Math.max(0, from);
      var last = Math.min(length - 1.0, to);
      if (slope == 0) {
        return start >= 0 && start <= breadth - 2 ? rounded(first, last) : new Inside(0, -1);
      }
      var low = from + (SLACK - start) / slope;
      var high = from + (breadth - 2 + 1 - SLACK - start) / slope;
      return rounded(Math.max(first, Math.min(low, high)), Math.min(last, Math.max(low, high)));
    }

    private static Inside rounded(double first, double last) {
      return new Inside((int) Math.ceil(first), (int) Math.floor(last));
    }
  }

  private static long fixed(double number) {
    return (long) (number * (1L << FRACTION));
  }

  /** The stronger of two shades of one colour is the larger number while none is opaque. */
  private void put(int at, int shade) {
    pixels[at] = Math.max(pixels[at], shades[shade]);
  }

  private static int part(double of) {
    return (int) Math.round(of * 255);
  }
}
