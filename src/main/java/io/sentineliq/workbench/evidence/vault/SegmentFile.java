package io.sentineliq.workbench.evidence.vault;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Encrypted content read at any place: the segment a place lies in is read, checked and decrypted
 * whole, and the last few are kept in memory.
 */
final class SegmentFile implements RandomContent {

  private static final int KEPT = 4;
  private static final int SEALED = SegmentCipher.SEGMENT + SegmentCipher.TAG;

  private final FileChannel file;
  private final SegmentCipher cipher;
  private final long segments;
  private final long size;
  private final byte[] sealed = new byte[SEALED];
  private final Map<Long, byte[]> kept =
      new LinkedHashMap<>(2 * KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, byte[]> eldest) {
          return size() > KEPT;
        }
      };

  private SegmentFile(FileChannel file, SegmentCipher cipher, long length) {
    this.file = file;
    this.cipher = cipher;
    this.segments = Math.max(1, Math.ceilDiv(length, SEALED));
    this.size = Math.max(0, length - segments * SegmentCipher.TAG);
  }

  /** Opens the content in {@code path}, encrypted under {@code key}. */
  static SegmentFile open(Path path, VaultKey key) throws IOException {
    var file = FileChannel.open(path, StandardOpenOption.READ);
    try {
      var header = ByteBuffer.allocate(SegmentCipher.HEADER);
      fill(file, header, 0);
      var cipher = SegmentCipher.open(header.array(), key.secret(), key.belongsTo());
      return new SegmentFile(file, cipher, file.size() - SegmentCipher.HEADER);
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public int read(long position, byte[] target, int offset, int length) throws IOException {
    var done = 0;
    while (done < length && position + done < size) {
      var at = position + done;
      var segment = segment(at / SegmentCipher.SEGMENT);
      var inside = (int) (at % SegmentCipher.SEGMENT);
      var count = Math.min(length - done, segment.length - inside);
      System.arraycopy(segment, inside, target, offset + done, count);
      done += count;
    }
    return done;
  }

  @Override
  public void close() throws IOException {
    kept.clear();
    cipher.close();
    file.close();
  }

  private byte[] segment(long number) throws IOException {
    var known = kept.get(number);
    if (known == null) {
      known = unsealed(number);
      kept.put(number, known);
    }
    return known;
  }

  private byte[] unsealed(long number) throws IOException {
    var isLast = number == segments - 1;
    var begin = number * SegmentCipher.SEGMENT;
    var length = (int) Math.min(SegmentCipher.SEGMENT, size - begin) + SegmentCipher.TAG;
    fill(file, ByteBuffer.wrap(sealed, 0, length), SegmentCipher.HEADER + number * SEALED);
    var plain = new byte[length - SegmentCipher.TAG];
    cipher.unseal(number, isLast, sealed, length, plain);
    return plain;
  }

  private static void fill(FileChannel file, ByteBuffer target, long from) throws IOException {
    for (var at = from; target.hasRemaining(); ) {
      var count = file.read(target, at);
      if (count < 0) {
        throw new EOFException("content ends at byte " + at);
      }
      at += count;
    }
  }
}
