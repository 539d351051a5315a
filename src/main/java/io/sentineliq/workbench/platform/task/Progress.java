package io.sentineliq.workbench.platform.task;

import io.sentineliq.workbench.platform.problem.Problem;

/** What long work says of itself, and how it learns that nobody wants it any more. */
public interface Progress {

  /** Total of a work whose size is not known. */
  long UNKNOWN = -1;

  /**
   * Says how much is done. {@code total} is {@link #UNKNOWN} or in the same unit as {@code done}.
   */
  void report(long done, long total, String detail);

  /** Whether the work should stop at the next safe point. */
  boolean isCancelled();

  /**
   * Runs {@code action} when the work is cancelled, at once if it is already. Meant for {@code
   * Statement.cancel()}: threads are never interrupted, an interrupt in the middle of file I/O
   * would close the local store for everybody. Closing the result forgets the action.
   */
  Registration onCancel(Runnable action);

  /** Ends the work here when it was cancelled. */
  default void stopIfCancelled() {
    if (isCancelled()) {
      throw new Problem.Cancelled().asException();
    }
  }

  /** Takes an action back. */
  @FunctionalInterface
  interface Registration extends AutoCloseable {
    @Override
    void close();
  }

  /** Progress that nobody watches and nobody cancels. */
  static Progress unwatched() {
    return new Cancellation((done, total, detail) -> {});
  }
}
