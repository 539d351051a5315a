package io.sentineliq.workbench.alert;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.InflaterInputStream;

/** Raw records as they are stored: deflated (RFC 1950) when that makes them smaller. */
public record Deflated(byte[] content, boolean isCompressed) {

  /** {@code bytes} in the smaller of the two forms. */
  public static Deflated of(byte[] bytes) {
    try (var deflater = new Deflater(Deflater.BEST_SPEED)) {
      deflater.setInput(bytes);
      deflater.finish();
      var packed = new byte[bytes.length];
      var size = deflater.deflate(packed);
      return deflater.finished() && size < bytes.length
          ? new Deflated(Arrays.copyOf(packed, size), true)
          : new Deflated(bytes, false);
    }
  }

  /** The first {@code limit} bytes of what was stored; never more in memory. */
  static byte[] firstBytes(byte[] content, boolean isCompressed, int limit) {
    var stored = new ByteArrayInputStream(content);
    try (var bytes = isCompressed ? new InflaterInputStream(stored) : stored) {
      return bytes.readNBytes(limit);
    } catch (IOException e) {
      throw new IllegalStateException("a stored raw record cannot be unpacked", e);
    }
  }
}
