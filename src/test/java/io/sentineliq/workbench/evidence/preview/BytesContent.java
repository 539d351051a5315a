package io.sentineliq.workbench.evidence.preview;

import io.sentineliq.workbench.evidence.vault.RandomContent;
import java.nio.charset.StandardCharsets;
import java.util.function.LongUnaryOperator;

/** Content that is computed: any size, no memory. */
public final class BytesContent implements RandomContent {

  private final long size;
  private final LongUnaryOperator byteAt;
  private long mostAtOnce;

  public BytesContent(long size, LongUnaryOperator byteAt) {
    this.size = size;
    this.byteAt = byteAt;
  }

  public static BytesContent of(byte[] bytes) {
    return new BytesContent(bytes.length, at -> bytes[(int) at]);
  }

  public static BytesContent of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  long mostAtOnce() {
    return mostAtOnce;
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public int read(long position, byte[] target, int offset, int length) {
    mostAtOnce = Math.max(mostAtOnce, length);
    var count = (int) Math.max(0, Math.min(length, size - position));
    for (var i = 0; i < count; i++) {
      target[offset + i] = (byte) byteAt.applyAsLong(position + i);
    }
    return count;
  }

  @Override
  public void close() {}
}
