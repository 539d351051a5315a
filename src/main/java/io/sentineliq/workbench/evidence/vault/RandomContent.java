package io.sentineliq.workbench.evidence.vault;

import java.io.Closeable;
import java.io.IOException;

/**
 * Content that is read at any place, in memory that does not grow with it. Reading the same place
 * again is cheap. Not for several threads, and never on the user-interface thread.
 */
public interface RandomContent extends Closeable {

  /** How many bytes there are. */
  long size();

  /**
   * Reads bytes from {@code position} on into {@code target}; how many, fewer than asked only at
   * the end. {@link AlteredContentException} where content is known not to be what was taken in.
   */
  int read(long position, byte[] target, int offset, int length) throws IOException;

  @Override
  void close() throws IOException;
}
