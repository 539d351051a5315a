package io.sentineliq.workbench.evidence.report;

import java.util.List;
import java.util.Optional;

/**
 * The custody of an exhibit in a store it was in before.
 *
 * @param ledger what that store calls its ledger
 * @param exhibit its number there, {@code 7/3}
 * @param fault why what is kept of it cannot be believed any more
 */
public record ReportedEarlier(
    String ledger, String exhibit, List<ReportedEvent> events, Optional<String> fault) {
  /** Copies the events. */
  public ReportedEarlier {
    events = List.copyOf(events);
  }
}
