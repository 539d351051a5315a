package io.sentineliq.workbench.platform.task;

/** A started task, seen by whoever started it. */
public interface TaskHandle {

  /** Asks the work to stop at its next safe point; a result that comes anyway is dropped. */
  void cancel();

  /** Whether neither outcome has been delivered yet. */
  boolean isRunning();
}
