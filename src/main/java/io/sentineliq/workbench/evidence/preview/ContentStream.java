package io.sentineliq.workbench.evidence.preview;

import io.sentineliq.workbench.evidence.vault.RandomContent;
import java.io.IOException;
import java.io.InputStream;

/** Content from its beginning to its end. Closing it leaves the content open. */
public final class ContentStream extends InputStream {

  private final RandomContent content;
  private long at;

  /** The bytes of {@code content}. */
  public ContentStream(RandomContent content) {
    this.content = content;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    var count = at >= content.size() ? 0 : content.read(at, target, offset, length);
    at += Math.max(0, count);
    return count <= 0 ? -1 : count;
  }
}
