package io.sentineliq.workbench.evidence.bag;

import io.sentineliq.workbench.ledger.Checkpoint;
import io.sentineliq.workbench.ledger.ConsistencyProof;
import io.sentineliq.workbench.ledger.InclusionProof;
import java.security.PublicKey;
import java.util.List;

/**
 * The custody of the items in a bag.
 *
 * @param checkpoint of the ledger as it was with the last entry
 * @param events of all items in the order of the ledger
 * @param proofs one for each event
 * @param growth from earlier checkpoints
 * @param keys of everybody who signed
 */
public record BagCustody(
    Checkpoint checkpoint,
    List<BagEvent> events,
    List<InclusionProof> proofs,
    List<ConsistencyProof> growth,
    List<PublicKey> keys) {
  /** Copies the lists. */
  public BagCustody {
    events = List.copyOf(events);
    proofs = List.copyOf(proofs);
    growth = List.copyOf(growth);
    keys = List.copyOf(keys);
  }
}
