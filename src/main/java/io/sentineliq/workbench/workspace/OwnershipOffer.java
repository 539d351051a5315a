package io.sentineliq.workbench.workspace;

import java.time.Instant;
import java.util.UUID;

/** The workspace was offered to a member, who has not answered. */
public record OwnershipOffer(UUID giver, UUID taker, String takerName, Instant expiresAt) {}
