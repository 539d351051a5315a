package io.sentineliq.workbench.detection.leak;

import io.sentineliq.workbench.classification.Severity;

/**
 * Sensitive data found in a text, without the data.
 *
 * @param masked what may be shown
 * @param offset where it begins, in UTF-16 code units from the beginning of the text
 * @param length how long it is there
 */
public record Leak(LeakKind kind, String masked, long offset, int length) {

  /** How bad it is. */
  public Severity severity() {
    return kind.severity();
  }
}
