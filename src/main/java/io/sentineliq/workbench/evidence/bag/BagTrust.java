package io.sentineliq.workbench.evidence.bag;

import io.sentineliq.workbench.evidence.timestamp.TimestampToken;
import io.sentineliq.workbench.evidence.timestamp.TrustedRoots;
import io.sentineliq.workbench.ledger.Checkpoint;
import java.util.List;
import java.util.Set;

/**
 * What a reader knows from elsewhere. Nothing in a bag can add to it.
 *
 * @param fingerprints of keys, 64 lower-case hexadecimal digits
 * @param checkpoints of the ledger, from earlier
 * @param roots whose time-stamps are believed
 * @param stamps over the statement, that came beside the bag
 */
public record BagTrust(
    Set<String> fingerprints,
    List<Checkpoint> checkpoints,
    TrustedRoots roots,
    List<TimestampToken> stamps) {
  /** Copies the lists. */
  public BagTrust {
    fingerprints = Set.copyOf(fingerprints);
    checkpoints = List.copyOf(checkpoints);
    stamps = List.copyOf(stamps);
  }

  /** A reader who knows nothing. */
  public static BagTrust nobody() {
    return new BagTrust(Set.of(), List.of(), TrustedRoots.none(), List.of());
  }
}
