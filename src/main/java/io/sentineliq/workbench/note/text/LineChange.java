package io.sentineliq.workbench.note.text;

import java.util.List;

/**
 * Lines {@code start} (inclusive) to {@code end} (exclusive) of a text became {@code lines}.
 *
 * @param lines empty when they were removed
 */
record LineChange(int start, int end, List<String> lines) {

  /** Whether both speak of the same or of neighbouring lines. */
  boolean touches(LineChange other) {
    return start <= other.end && other.start <= end;
  }
}
