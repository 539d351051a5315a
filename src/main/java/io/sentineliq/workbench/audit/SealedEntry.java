package io.sentineliq.workbench.audit;

import io.sentineliq.workbench.ledger.TreeHash;
import java.time.Instant;
import java.util.Optional;

/**
 * One leaf of the ledger as its table has it.
 *
 * @param at when it was added, empty when that is hidden from the person
 * @param leaf recomputed from what is stored
 * @param fault where the row contradicts itself
 */
public record SealedEntry(
    long sequence, Optional<Instant> at, TreeHash leaf, Optional<HistoryFault> fault) {}
