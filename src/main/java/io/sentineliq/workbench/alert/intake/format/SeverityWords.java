package io.sentineliq.workbench.alert.intake.format;

import io.sentineliq.workbench.classification.Severity;
import java.util.Locale;
import java.util.Optional;

/** The words for severity that vendors have in common. What only informs is low. */
public final class SeverityWords {

  private SeverityWords() {}

  /** What {@code word} means, when it is one of them. */
  public static Optional<Severity> of(String word) {
    return switch (word.strip().toLowerCase(Locale.ROOT)) {
      case "critical" -> Optional.of(Severity.CRITICAL);
      case "high" -> Optional.of(Severity.HIGH);
      case "medium" -> Optional.of(Severity.MEDIUM);
      case "low", "info", "informational" -> Optional.of(Severity.LOW);
      default -> Optional.empty();
    };
  }
}
