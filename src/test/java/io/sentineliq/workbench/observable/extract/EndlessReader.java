package io.sentineliq.workbench.observable.extract;

import java.io.Reader;

/** The same part again and again, up to a length; never in memory as a whole. */
final class EndlessReader extends Reader {

  private final String part;
  private final long length;
  private long position;

  EndlessReader(String part, long length) {
    this.part = part;
    this.length = length;
  }

  @Override
  public int read(char[] target, int offset, int count) {
    var read = (int) Math.min(count, length - position);
    for (var i = 0; i < read; i++) {
      target[offset + i] = part.charAt((int) (position++ % part.length()));
    }
    return read == 0 ? -1 : read;
  }

  @Override
  public void close() {}
}
