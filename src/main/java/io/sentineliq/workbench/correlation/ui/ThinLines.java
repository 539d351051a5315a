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
    var first = (int) Math.max(0, Math.round(left));
    var last = (int) Math.min(width - 1L, Math.round(right));
    var y = leftY + slope * (first - left);
    for (var x = first; x <= last; x++, y += slope) {
      var row = (int) Math.floor(y);
      var below = (int) ((y - row) * (SHADES - 1));
      if (row >= 0 && row < height) {
        put(row * width + x, SHADES - 1 - below);
      }
      if (row >= -1 && row < height - 1) {
        put((row + 1) * width + x, below);
      }
    }
  }

  private void steep(double topX, double top, double bottomX, double bottom) {
    var slope = (bottomX - topX) / (bottom - top);
    var first = (int) Math.max(0, Math.round(top));
    var last = (int) Math.min(height - 1L, Math.round(bottom));
    var x = topX + slope * (first - top);
    for (var y = first; y <= last; y++, x += slope) {
      var column = (int) Math.floor(x);
      var right = (int) ((x - column) * (SHADES - 1));
      if (column >= 0 && column < width) {
        put(y * width + column, SHADES - 1 - right);
      }
      if (column >= -1 && column < width - 1) {
        put(y * width + column + 1, right);
      }
    }
  }

  /** The stronger of two shades of one colour is the larger number while none is opaque. */
  private void put(int at, int shade) {
    pixels[at] = Math.max(pixels[at], shades[shade]);
  }

  private static int part(double of) {
    return (int) Math.round(of * 255);
  }
}
