package io.sentineliq.workbench.evidence.ui;

import java.time.Duration;
import java.time.Instant;

/**
 * A stretch of time in the life of an exhibit.
 *
 * @param label who had it, or where it was
 * @param lane which of the colours; people differ from their neighbours
 * @param isGap whether nobody is recorded
 * @param isOpen whether it still goes on
 */
record Period(String label, Instant from, Instant until, int lane, boolean isGap, boolean isOpen) {

  Duration length() {
    return Duration.between(from, until);
  }
}
