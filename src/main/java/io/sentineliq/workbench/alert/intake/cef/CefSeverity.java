package io.sentineliq.workbench.alert.intake.cef;

import io.sentineliq.workbench.classification.Severity;
import java.util.Locale;

/**
 * CEF's severities: 0 to 3 low, 4 to 6 medium, 7 and 8 high, 9 and 10 very high, or by these names.
 * LEEF's {@code sev} runs from 1 to 10 and is read the same. What is neither is medium, so that
 * nobody overlooks it.
 */
final class CefSeverity {

  private CefSeverity() {}

  static Severity of(String written) {
    return switch (written.strip().toLowerCase(Locale.ROOT)) {
      case "0", "1", "2", "3", "low" -> Severity.LOW;
      case "7", "8", "high" -> Severity.HIGH;
      case "9", "10", "very-high", "very high" -> Severity.CRITICAL;
      default -> Severity.MEDIUM;
    };
  }
}
