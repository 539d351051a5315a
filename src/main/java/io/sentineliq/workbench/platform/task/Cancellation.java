package io.sentineliq.workbench.platform.task;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A {@link Progress} with a cancel switch; safe to use from several threads. */
public final class Cancellation implements Progress {

  /** Receives what the work reports. */
  @FunctionalInterface
  public interface Listener {
    /** Called on the worker's thread. */
    void reported(long done, long total, String detail);
  }

  private final Listener listener;
  private final Set<Runnable> actions = new LinkedHashSet<>();
  private volatile boolean cancelled;

  /** A switch that passes reports on to {@code listener}. */
  public Cancellation(Listener listener) {
    this.listener = listener;
  }

  @Override
  public void report(long done, long total, String detail) {
    listener.reported(done, total, detail);
  }

  @Override
  public boolean isCancelled() {
    return cancelled;
  }

  @Override
  public Registration onCancel(Runnable action) {
    synchronized (actions) {
      if (!cancelled) {
        actions.add(action);
        return () -> forget(action);
      }
    }
    action.run();
    return () -> {};
  }

  /** Asks the work to stop; a second call does nothing. */
  public void cancel() {
    List<Runnable> toRun;
    synchronized (actions) {
      cancelled = true;
      toRun = new ArrayList<>(actions);
      actions.clear();
    }
    toRun.forEach(Runnable::run);
  }

  private void forget(Runnable action) {
    synchronized (actions) {
      actions.remove(action);
    }
  }
}
