package io.sentineliq.workbench.platform.task;

import java.util.function.Consumer;

/**
 * The only way off the user-interface thread. Work runs in the background; its outcome is delivered
 * on the thread of the user interface (in tests: on the calling thread, at once).
 */
public interface Tasks {

  /** Starts {@code work}; exactly one of the two outcomes is delivered, unless it is cancelled. */
  <T> TaskHandle start(
      TaskTitle title, Work<T> work, Consumer<? super T> onSuccess, Consumer<Throwable> onFailure);

  /** Something that takes time. */
  @FunctionalInterface
  interface Work<T> {
    /** Runs in the background; stops early when {@code progress} says so. */
    T run(Progress progress) throws Exception;
  }
}
