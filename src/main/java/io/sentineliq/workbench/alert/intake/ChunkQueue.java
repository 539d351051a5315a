package io.sentineliq.workbench.alert.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Hands chunks from the reader of a file to the writers of the store and holds few of them, so that
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
   * The next chunk, or nothing when the reader has ended or nobody wants more; throws what ended
   * the reader, if anything did.
   */
  Optional<Chunk> take() {
    lock.lock();
    try {
      while (chunks.isEmpty() && !isEnded && !isStopped) {
        changed.awaitUninterruptibly();
      }
      if (isStopped) {
        return Optional.empty();
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

  /**
   * Runs {@code writing} on {@code writers} threads and returns when they and the reader have
   * ended. The first that fails ends the others, and its failure is thrown.
   */
  void work(int writers, Runnable writing) {
    var ends =
        IntStream.range(0, writers)
            .mapToObj(
                i ->
                    CompletableFuture.runAsync(
                        writing, work -> Thread.ofPlatform().daemon().start(work)))
            .map(end -> end.whenComplete((nothing, error) -> stop()))
            .toArray(CompletableFuture[]::new);
    try {
      CompletableFuture.allOf(ends).join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private void stop() {
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
