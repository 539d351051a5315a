package io.sentineliq.workbench.evidence.preview;

import java.util.Optional;

/** Walks the blocks of a GIF (version 89a): its size, and how many pictures it has. */
final class GifBlocks {

  private static final int HEADER = 13;
  private static final int PICTURE = 0x2C;
  private static final int EXTENSION = 0x21;

  private final byte[] bytes;
  private int at;

  private GifBlocks(byte[] bytes) {
    this.bytes = bytes;
  }

  static Optional<PictureHead> read(byte[] bytes) {
    return Optional.of(new GifBlocks(bytes).head());
  }

  private PictureHead head() {
    var width = PictureHead.little(bytes, 6, 2);
    var height = PictureHead.little(bytes, 8, 2);
    at = HEADER + colours(bytes[10]);
    var frames = 0L;
    while (at < bytes.length && isBlock(bytes[at])) {
      if (bytes[at] == PICTURE) {
        frames++;
        width = Math.max(width, PictureHead.little(bytes, at + 5, 2));
        height = Math.max(height, PictureHead.little(bytes, at + 7, 2));
        at += 10 + colours(bytes[at + 9]) + 1;
      } else {
        at += 2;
      }
      skipParts();
    }
    return new PictureHead(PictureHead.Format.GIF, width, height, Math.max(1, frames), 1);
  }

  private static boolean isBlock(byte first) {
    return first == PICTURE || first == EXTENSION;
  }

  private void skipParts() {
    while (at < bytes.length && bytes[at] != 0) {
      at += 1 + (bytes[at] & 0xff);
    }
    at++;
  }

  private static int colours(byte flags) {
    return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
  }
}
