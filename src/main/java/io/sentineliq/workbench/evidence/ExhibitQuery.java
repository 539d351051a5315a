package io.sentineliq.workbench.evidence;

import io.sentineliq.workbench.evidence.custody.CustodyState;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which exhibits a list shows, by case and number.
 *
 * @param words part of the name, a tag, or the beginning of a digest; empty for all
 * @param kinds empty for all
 * @param states empty for all
 * @param custodianId in whose hands, if that matters
 * @param isTroubled only those that failed a verification or are overdue
 */
public record ExhibitQuery(
    Optional<UUID> caseId,
    String words,
    Set<EvidenceKind> kinds,
    Set<CustodyState> states,
    Optional<UUID> custodianId,
    boolean isTroubled) {

  /** Copies the sets. */
  public ExhibitQuery {
    kinds = Set.copyOf(kinds);
    states = Set.copyOf(states);
  }

  /** All exhibits. */
  public static ExhibitQuery everything() {
    return new ExhibitQuery(Optional.empty(), "", Set.of(), Set.of(), Optional.empty(), false);
  }

  /** All exhibits of a case. */
  public static ExhibitQuery of(UUID caseId) {
    return new ExhibitQuery(Optional.of(caseId), "", Set.of(), Set.of(), Optional.empty(), false);
  }

  /** The same with other words. */
  public ExhibitQuery withWords(String other) {
    return new ExhibitQuery(caseId, other, kinds, states, custodianId, isTroubled);
  }
}
