package io.sentineliq.workbench.evidence.vault;

import java.io.IOException;
import java.nio.channels.FileChannel;
import org.jspecify.annotations.Nullable;

/**
 * Sends what was written to the disk while more is written, so that little is left to wait for in
 * the end. Used by one thread.
 */
final class EarlyForce {

  private static final long STEP = 64L << 20;

  private final FileChannel channel;
  private long next = STEP;
  private @Nullable Thread running;
  private volatile @Nullable IOException failure;

  EarlyForce(FileChannel channel) {
    this.channel = channel;
  }

  /** So many bytes were written so far. */
  void written(long bytes) {
    if (bytes >= next && (running == null || !running.isAlive())) {
      next = bytes + STEP;
      running = Thread.ofPlatform().daemon().start(this::force);
    }
  }

  /** Waits for what goes on; a disk may have told only that thread that it failed. */
  void join() throws IOException {
    end();
    if (failure != null) {
      throw failure;
    }
  }

  /** Waits for what goes on, whatever becomes of it. */
  void end() {
    try {
      if (running != null) {
        running.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while content was forced to the disk", e);
    }
  }

  private void force() {
    try {
      channel.force(false);
    } catch (IOException e) {
      failure = e;
    }
  }
}
