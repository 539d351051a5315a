package io.sentineliq.workbench.evidence.preview;

import java.util.Optional;

/**
 * What a picture says of itself before anything of it is decoded.
 *
 * @param width in pixels
 * @param height in pixels
 * @param frames pictures in it, one unless it moves
 * @param passes how often a decoder goes over all of it
 */
public record PictureHead(Format format, long width, long height, long frames, long passes) {

  /** Formats that are shown. */
  public enum Format {
    PNG,
    JPEG,
    GIF,
    BMP
  }

  /** Pixels that are decoded at most, over all frames. */
  public static final long MOST_PIXELS = 40_000_000;

  private static final long MOST_PASSES = 64;

  /** The format of content that begins with {@code head}. */
  public static Optional<Format> format(byte[] head) {
    if (begins(head, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
      return Optional.of(Format.PNG);
    }
    if (begins(head, 0xFF, 0xD8, 0xFF)) {
      return Optional.of(Format.JPEG);
    }
    if (begins(head, 'G', 'I', 'F', '8')) {
      return Optional.of(Format.GIF);
    }
    return begins(head, 'B', 'M') && head.length > 26 && bmpHeader(head)
        ? Optional.of(Format.BMP)
        : Optional.empty();
  }

  /** Reads the head of the whole picture {@code bytes}; empty when it cannot be believed. */
  public static Optional<PictureHead> read(byte[] bytes) {
    try {
      return format(bytes).flatMap(format -> read(format, bytes));
    } catch (ArrayIndexOutOfBoundsException e) {
      // It ends before it has said how large it is.
      return Optional.empty();
    }
  }

  /** Whether decoding it takes little enough. */
  public boolean isModest() {
    return width > 0
        && height > 0
        && width <= MOST_PIXELS
        && height <= MOST_PIXELS
        && frames <= MOST_PIXELS
        && passes <= MOST_PASSES
        && width * height <= MOST_PIXELS / Math.max(1, frames);
  }

  private static Optional<PictureHead> read(Format format, byte[] bytes) {
    return switch (format) {
      case PNG -> Optional.of(still(format, big(bytes, 16, 4), big(bytes, 20, 4)));
      case BMP ->
          Optional.of(still(format, little(bytes, 18, 4), Math.abs((int) little(bytes, 22, 4))));
      case JPEG -> JpegSegments.read(bytes);
      case GIF -> GifBlocks.read(bytes);
    };
  }

  private static PictureHead still(Format format, long width, long height) {
    return new PictureHead(format, width, height, 1, 1);
  }

  private static boolean bmpHeader(byte[] head) {
    var length = little(head, 14, 4);
    return length == 12 || length == 40 || length == 108 || length == 124;
  }

  static long big(byte[] bytes, int at, int count) {
    var value = 0L;
    for (var i = 0; i < count; i++) {
      value = value << 8 | (bytes[at + i] & 0xff);
    }
    return value;
  }

  static long little(byte[] bytes, int at, int count) {
    var value = 0L;
    for (var i = count - 1; i >= 0; i--) {
      value = value << 8 | (bytes[at + i] & 0xff);
    }
    return value;
  }

  private static boolean begins(byte[] head, int... mark) {
    if (head.length < mark.length) {
      return false;
    }
    for (var i = 0; i < mark.length; i++) {
      if ((head[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
