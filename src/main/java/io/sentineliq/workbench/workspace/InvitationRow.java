package io.sentineliq.workbench.workspace;

import java.time.Instant;
import java.util.UUID;

/** Somebody who was asked into the workspace and has not answered. */
public record InvitationRow(UUID id, String email, WorkspaceRole role, Instant expiresAt) {}
