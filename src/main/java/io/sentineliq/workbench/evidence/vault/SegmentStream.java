package io.sentineliq.workbench.evidence.vault;

import java.io.IOException;
import java.io.InputStream;

/** Decrypts content segment by segment; gives out no byte whose tag was not checked. */
final class SegmentStream extends InputStream {

  private final InputStream source;
  private final SegmentCipher cipher;
  private final long segments;
  private final byte[] sealed = new byte[SegmentCipher.SEGMENT + SegmentCipher.TAG];
  private final byte[] plain = new byte[SegmentCipher.SEGMENT];
  private long number;
  private int at;
  private int end;

  /** Reads {@code length} bytes of {@code source}, which stand behind the header. */
  SegmentStream(InputStream source, long length, SegmentCipher cipher) {
    this.source = source;
    this.cipher = cipher;
    this.segments = Math.max(1, Math.ceilDiv(length, sealed.length));
  }

  @Override
  public int read() throws IOException {
    return hasMore() ? plain[at++] & 0xff : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!hasMore()) {
      return -1;
    }
    var count = Math.min(length, end - at);
    System.arraycopy(plain, at, target, offset, count);
    at += count;
    return count;
  }

  private boolean hasMore() throws IOException {
    while (at == end && number < segments) {
      var length = source.readNBytes(sealed, 0, sealed.length);
      var isLast = number == segments - 1;
      if (length < SegmentCipher.TAG || (!isLast && length < sealed.length)) {
        throw new AlteredContentException(
            AlteredContentException.Kind.SEGMENT, number * SegmentCipher.SEGMENT);
      }
      at = 0;
      end = cipher.unseal(number++, isLast, sealed, length, plain);
    }
    return at < end;
  }

  @Override
  public void close() throws IOException {
    cipher.close();
    source.close();
  }
}
