package io.sentineliq.workbench.workspace;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A workspace that nobody can open until its owner lets them.
 *
 * @param deletedAt empty when it was suspended only
 */
public record ClosedWorkspace(UUID id, String slug, String name, Optional<Instant> deletedAt) {}
