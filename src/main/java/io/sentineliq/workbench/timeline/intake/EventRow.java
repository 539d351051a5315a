package io.sentineliq.workbench.timeline.intake;

import io.sentineliq.workbench.timeline.ManualEntry;

/** What became of a row of a file. */
public sealed interface EventRow {

  /** Where it begins, from 1. */
  long line();

  /** An event. */
  record Read(long line, ManualEntry entry) implements EventRow {}

  /**
   * No event.
   *
   * @param reason why, as a sentence
   * @param excerpt how the row begins; hostile text made visible
   */
  record Rejected(long line, String reason, String excerpt) implements EventRow {}
}
