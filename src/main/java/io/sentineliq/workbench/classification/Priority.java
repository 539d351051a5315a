package io.sentineliq.workbench.classification;

import io.sentineliq.workbench.platform.text.Worded;

/** How urgent something is. Sorted by {@link #rank}, never by name. */
@Worded
public enum Priority {
  CRITICAL(4),
  HIGH(3),
  MEDIUM(2),
  LOW(1);

  private final short rank;

  Priority(int rank) {
    this.rank = (short) rank;
  }

  /** 4 for critical down to 1 for low; stored beside the name so that indexes can sort. */
  public short rank() {
    return rank;
  }
}
