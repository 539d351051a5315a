package io.sentineliq.workbench.platform.task;

import java.util.concurrent.atomic.AtomicBoolean;

/** One piece of background work: its title, its cancel switch, and whether it has ended. */
public final class RunningTask implements TaskHandle {

  /** Receives what the work reports, with the task it belongs to. */
  interface Reports {
    void reported(RunningTask task, long done, long total, String detail);
  }

  private final TaskTitle title;
  private final Cancellation cancellation;
  private final AtomicBoolean isRunning = new AtomicBoolean(true);

  RunningTask(TaskTitle title, Reports reports) {
    this.title = title;
    this.cancellation =
        new Cancellation((done, total, detail) -> reports.reported(this, done, total, detail));
  }

  /** How the work is announced. */
  public TaskTitle title() {
    return title;
  }

  @Override
  public void cancel() {
    isRunning.set(false);
    cancellation.cancel();
  }

  @Override
  public boolean isRunning() {
    return isRunning.get();
  }

  Progress progress() {
    return cancellation;
  }

  /** Whether the outcome is still wanted; it is delivered once. */
  boolean end() {
    return isRunning.compareAndSet(true, false);
  }
}
