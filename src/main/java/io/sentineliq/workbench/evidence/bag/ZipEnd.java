package io.sentineliq.workbench.evidence.bag;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * The end of an archive (APPNOTE 4.3.14 to 4.3.16), which says how long the list of its names is:
 * asked before anything reads that list into memory.
 */
final class ZipEnd {

  private static final int END = 0x06054b50;
  private static final int END_BYTES = 22;
  private static final int LONGEST_COMMENT = 65_535;
  private static final int LOCATOR_BYTES = 20;
  private static final int LONG_END_BYTES = 56;

  private ZipEnd() {}

  /** Bytes of the list of names; 0 when there is no end, which is no archive at all. */
  static long namesBytes(Path file) throws IOException {
    try (var channel = FileChannel.open(file)) {
      var tail = Math.min(channel.size(), END_BYTES + LONGEST_COMMENT);
      var bytes = read(channel, channel.size() - tail, (int) tail);
      for (var at = bytes.limit() - END_BYTES; at >= 0; at--) {
        if (bytes.getInt(at) == END) {
          return size(channel, bytes, at, channel.size() - tail + at);
        }
      }
      return 0;
    }
  }

  private static long size(FileChannel channel, ByteBuffer bytes, int at, long place)
      throws IOException {
    var size = Integer.toUnsignedLong(bytes.getInt(at + 12));
    if (size != 0xffffffffL || place < LOCATOR_BYTES) {
      return size;
    }
    var longEnd = read(channel, place - LOCATOR_BYTES, LOCATOR_BYTES).getLong(8);
    if (longEnd < 0 || longEnd > place - LONG_END_BYTES) {
      return size;
    }
    return read(channel, longEnd, LONG_END_BYTES).getLong(40);
  }

  private static ByteBuffer read(FileChannel channel, long from, int count) throws IOException {
    var bytes = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {
      // Until it is there or the file ends.
    }
    return bytes.flip();
  }
}
