package io.sentineliq.workbench.workspace;

import java.time.Instant;
import java.util.UUID;

/**
 * What stays of a workspace that was purged.
 *
 * @param purgedBy the name of who did it
 * @param checkpoint the last state of its ledger, in the text form of C2SP tlog-checkpoint
 * @param exportDigest SHA-256 of the export that was made before
 */
public record Tombstone(
    UUID id,
    String slug,
    String name,
    String purgedBy,
    Instant purgedAt,
    String checkpoint,
    String exportDigest) {}
