package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.platform.task.Cancellation;
import io.sentineliq.workbench.platform.task.Progress;
import java.util.ArrayList;
import java.util.List;

/** Ends the work of this process cleanly when it is told to end; safe from every thread. */
public final class CancelSwitch {

  private final List<Cancellation> running = new ArrayList<>();
  private boolean isCancelled;

  /** Progress of a work that ends when the switch is thrown. */
  synchronized Progress progress(Cancellation.Listener listener) {
    var cancellation = new Cancellation(listener);
    running.add(cancellation);
    if (isCancelled) {
      cancellation.cancel();
    }
    return cancellation;
  }

  /** Throws the switch. */
  public synchronized void cancel() {
    isCancelled = true;
    running.forEach(Cancellation::cancel);
  }
}
