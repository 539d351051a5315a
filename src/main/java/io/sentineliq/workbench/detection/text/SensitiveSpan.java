package io.sentineliq.workbench.detection.text;

import io.sentineliq.workbench.detection.leak.LeakKind;

/**
 * A part of a text that is not shown.
 *
 * @param at where it begins, in UTF-16 code units
 * @param length how long it is, there and in the masked text
 * @param masked what is shown instead
 */
public record SensitiveSpan(int at, int length, LeakKind kind, String masked) {

  /** Where it ends. */
  public int end() {
    return at + length;
  }
}
