package io.sentineliq.workbench.evidence.report;

import java.time.Duration;
import java.time.Instant;

/** A time during which one person answered for the item, or during which nobody is on record. */
public record ReportedPeriod(Instant from, Instant to, String custodian, Kind kind) {
  /** Who had it. */
  public enum Kind {
    /** Its custodian. */
    KEPT,
    /** On its way from its custodian to another one. */
    IN_TRANSIT,
    /** Nobody, as far as the record says. */
    GAP
  }

  /** How long. */
  public Duration length() {
    return Duration.between(from, to);
  }
}
