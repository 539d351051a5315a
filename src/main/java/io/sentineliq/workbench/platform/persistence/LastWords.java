package io.sentineliq.workbench.platform.persistence;

import java.time.Instant;
import java.util.UUID;

/**
 * What is kept of a workspace that ends.
 *
 * @param workstation where it was ended
 * @param ledgerSize entries of its history, the last of which says that it ended
 * @param checkpoint of all of them
 * @param exportDigest SHA-256 of the file that has everything
 */
public record LastWords(
    UUID workspaceId,
    String workstation,
    Instant at,
    long ledgerSize,
    String checkpoint,
    String exportDigest) {}
