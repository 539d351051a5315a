package io.sentineliq.workbench.evidence;

import io.sentineliq.workbench.platform.task.Progress;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes that say how far they are read, and end when nobody wants them any more. */
final class CountedBytes extends FilterInputStream {

  private final long total;
  private final Progress progress;
  private long done;

  CountedBytes(InputStream bytes, long total, Progress progress) {
    super(bytes);
    this.total = total;
    this.progress = progress;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    progress.stopIfCancelled();
    var count = in.read(target, offset, length);
    done += Math.max(0, count);
    progress.report(done, total, "");
    return count;
  }
}
