package io.sentineliq.workbench.incident;

import io.sentineliq.workbench.platform.text.Worded;

/**
 * What a list of incidents is about. Each is also a number over the list, with these rows behind.
 */
@Worded
public enum IncidentView {
  /** Somebody has to act. */
  OPEN,
  /** Open and critical. */
  CRITICAL,
  /** Open, with a fifth of the time left or less. */
  RUNNING_OUT,
  /** Open, and the time is up. */
  LATE,
  /** Open and answered for by whoever looks. */
  MINE,
  /** Open and answered for by nobody. */
  NOBODYS,
  /** Opened lately: what the mean time to detect is counted from. */
  DETECTED,
  /** First acted on lately: what the mean time to acknowledge is counted from. */
  ACKNOWLEDGED,
  /** Resolved lately: what the mean time to resolve is counted from. */
  RESOLVED,
  /** Everything that is not withdrawn. */
  ALL;

  /** How many days “lately” are. */
  public static final int DAYS = 30;
}
