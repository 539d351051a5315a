package io.sentineliq.workbench.evidence.preview;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Walks the segments of a JPEG (ITU T.81, annex B): its size, and how many scans it has. */
final class JpegSegments {

  private static final int START_OF_SCAN = 0xDA;
  private static final int END_OF_IMAGE = 0xD9;

  private JpegSegments() {}

  static Optional<PictureHead> read(byte[] bytes) {
    @Nullable PictureHead size = null;
    var scans = 0;
    var at = 2;
    while (at + 3 < bytes.length) {
      var marker = bytes[at + 1] & 0xff;
      if (bytes[at] != (byte) 0xFF || isAlone(marker)) {
        at++;
      } else if (marker == END_OF_IMAGE) {
        break;
      } else {
        if (isFrame(marker)) {
          size = frame(bytes, at);
        } else if (marker == START_OF_SCAN) {
          scans++;
        }
        at += 2 + Math.max(2, (int) PictureHead.big(bytes, at + 2, 2));
      }
    }
    if (size == null) {
      return Optional.empty();
    }
    return Optional.of(
        new PictureHead(PictureHead.Format.JPEG, size.width(), size.height(), 1, scans));
  }

  private static PictureHead frame(byte[] bytes, int at) {
    var height = PictureHead.big(bytes, at + 5, 2);
    var width = PictureHead.big(bytes, at + 7, 2);
    return new PictureHead(PictureHead.Format.JPEG, width, height, 1, 1);
  }

  /** Stuffed bytes, fill bytes and restarts have no length. */
  private static boolean isAlone(int marker) {
    return marker == 0 || marker == 0xFF || (marker >= 0xD0 && marker <= 0xD8);
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }
}
