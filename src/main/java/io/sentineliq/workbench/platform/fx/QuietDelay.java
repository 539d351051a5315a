package io.sentineliq.workbench.platform.fx;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/**
 * Does something on the toolkit's thread after a time of seconds. Not an animation: while one of
 * those runs, JavaFX looks through the window sixty times a second.
 */
public final class QuietDelay {

  private final Duration time;
  private final Runnable action;
  private int begun;

  /** Runs {@code action} once {@code time} has passed since it was begun last. */
  public QuietDelay(Duration time, Runnable action) {
    this.time = time;
    this.action = action;
  }

  /** Begins, or begins again. */
  public void playFromStart() {
    var mine = ++begun;
    CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS, Platform::runLater)
        .execute(() -> runUnlessOver(mine));
  }

  /** Nothing is done any more. */
  public void stop() {
    begun++;
  }

  private void runUnlessOver(int mine) {
    if (mine == begun) {
      action.run();
    }
  }
}
