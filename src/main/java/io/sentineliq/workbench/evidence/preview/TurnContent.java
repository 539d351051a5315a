package io.sentineliq.workbench.evidence.preview;

import io.sentineliq.workbench.evidence.vault.RandomContent;
import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Content that several readers share, one read at a time: a long search does not keep a screen from
 * turning its pages.
 */
public final class TurnContent implements RandomContent {

  private final RandomContent content;
  private final ReentrantLock turn = new ReentrantLock(true);

  /** Shares {@code content}, which nobody else may read. */
  public TurnContent(RandomContent content) {
    this.content = content;
  }

  @Override
  public long size() {
    return content.size();
  }

  @Override
  public int read(long position, byte[] target, int offset, int length) throws IOException {
    turn.lock();
    try {
      return content.read(position, target, offset, length);
    } finally {
      turn.unlock();
    }
  }

  @Override
  public void close() throws IOException {
    turn.lock();
    try {
      content.close();
    } finally {
      turn.unlock();
    }
  }
}
