package io.sentineliq.workbench.platform.fx;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;

/**
 * Runs things on the thread of the user interface, in order. However many arrive at once, they
 * occupy one turn of that thread at a time and give way to drawing in between.
 */
public final class FxExecutor implements Executor {

  private static final long TURN_NANOS = 8_000_000;

  private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean isScheduled = new AtomicBoolean();

  @Override
  public void execute(Runnable command) {
    waiting.add(command);
    schedule();
  }

  private void schedule() {
    if (isScheduled.compareAndSet(false, true)) {
      Platform.runLater(this::runATurn);
    }
  }

  private void runATurn() {
    isScheduled.set(false);
    var end = System.nanoTime() + TURN_NANOS;
    try {
      var next = waiting.poll();
      while (next != null) {
        if (!waiting.isEmpty()) {
          // What runs now may open a dialog, whose own loop goes on with the others.
          schedule();
        }
        next.run();
        next = System.nanoTime() < end ? waiting.poll() : null;
      }
    } finally {
      // Also after a defect in one of them: the others must not wait for the next arrival.
      if (!waiting.isEmpty()) {
        schedule();
      }
    }
  }
}
