package io.sentineliq.workbench.evidence.preview;

import io.sentineliq.workbench.evidence.vault.RandomContent;
import java.io.IOException;
import java.util.Arrays;

/** How content begins. */
public final class Heads {

  private Heads() {}

  /** The first {@code length} bytes of {@code content}, fewer when there are no more. */
  public static byte[] of(RandomContent content, int length) throws IOException {
    var head = new byte[(int) Math.min(length, content.size())];
    var count = content.read(0, head, 0, head.length);
    return count == head.length ? head : Arrays.copyOf(head, Math.max(0, count));
  }
}
