package io.sentineliq.workbench.alert;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What one committed transaction of an act did.
 *
 * @param size how many alerts it dealt with
 * @param actId what the act is remembered by, once it changed anything
 */
record ChunkOutcome(int size, long changed, Map<LeftAlone, Long> leftAlone, Optional<UUID> actId) {}
