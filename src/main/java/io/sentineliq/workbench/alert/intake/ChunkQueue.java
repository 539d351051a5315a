package io.sentineliq.workbench.alert.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Hands chunks from the reader of a file to the writer of the store and holds few of them, so that
 * memory does not grow when the store is slower. Waits are never interrupted.
 */
final class ChunkQueue {

  private static final int CAPACITY = 2;

  /** Thrown to the reader when nobody wants more. */
  static final class Stopped extends RuntimeException {
    private Stopped() {
      super("stopped", null, false, false);
    }
  }

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Deque<Chunk> chunks = new ArrayDeque<>();
  private boolean isStopped;
  private boolean isEnded;
  private @Nullable RuntimeException failure;

  /** Waits for room. */
  void put(Chunk chunk) {
    lock.lock();
    try {
      while (chunks.size() == CAPACITY && !isStopped) {
        changed.awaitUninterruptibly();
      }
      if (isStopped) {
        throw new Stopped();
      }
      chunks.add(chunk);
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /**
   * The next chunk, or nothing when the reader has ended; throws what ended it, if anything did.
   */
  Optional<Chunk> take() {
    lock.lock();
    try {
      while (chunks.isEmpty() && !isEnded) {
        changed.awaitUninterruptibly();
      }
      var chunk = Optional.ofNullable(chunks.poll());
      if (chunk.isEmpty() && failure != null) {
        throw failure;
      }
      changed.signalAll();
      return chunk;
    } finally {
      lock.unlock();
    }
  }

  /** The reader has ended, with a failure or without. */
  void end(@Nullable RuntimeException cause) {
    lock.lock();
    try {
      failure = cause;
      isEnded = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Wants no more chunks and waits until the reader has ended. */
  void stop() {
    lock.lock();
    try {
      isStopped = true;
      changed.signalAll();
      while (!isEnded) {
        changed.awaitUninterruptibly();
      }
    } finally {
      lock.unlock();
    }
  }
}
