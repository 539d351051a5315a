package io.sentineliq.workbench.incident;

import io.sentineliq.workbench.platform.text.Worded;

/** How the clock of an open incident stands. */
@Worded
public enum ClockState {
  IN_TIME,
  /** A fifth of the time is left, or less. */
  RUNNING_OUT,
  LATE
}
