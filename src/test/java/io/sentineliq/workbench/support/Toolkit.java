package io.sentineliq.workbench.support;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;

/** The toolkit's thread, started once per test run. */
public final class Toolkit {

  private static boolean isStarted;

  private Toolkit() {}

  /** Starts the toolkit unless it runs. */
  public static synchronized void start() {
    if (!isStarted) {
      isStarted = true;
      try {
        Platform.startup(() -> {});
      } catch (IllegalStateException e) {
        // A robot test of the same run has started it.
        isStarted = true;
      }
      Platform.setImplicitExit(false);
    }
  }

  /** The result of {@code work} on the toolkit's thread. */
  public static <T> T call(Callable<T> work) {
    start();
    var result = new CompletableFuture<T>();
    Platform.runLater(
        () -> {
          try {
            result.complete(work.call());
          } catch (Throwable e) {
            result.completeExceptionally(e);
          }
        });
    try {
      return result.get(1, TimeUnit.MINUTES);
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    } catch (TimeoutException e) {
      throw new AssertionError("The toolkit's thread gave no answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** Runs {@code work} on the toolkit's thread. */
  public static void run(Runnable work) {
    call(
        () -> {
          work.run();
          return true;
        });
  }

  /** Lets the toolkit draw until {@code condition} holds, at most a minute. */
  public static void await(Callable<Boolean> condition) {
    var end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
    while (!call(condition)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("It did not come to that within a minute");
      }
      java.util.concurrent.locks.LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
  }
}
