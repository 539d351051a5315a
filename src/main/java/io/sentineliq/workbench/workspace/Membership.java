package io.sentineliq.workbench.workspace;

import java.time.Instant;
import java.util.UUID;

/**
 * A person's place in a workspace, known before the workspace is open.
 *
 * @param workspaceSince when the workspace was founded
 */
public record Membership(
    UUID workspaceId,
    String workspaceSlug,
    String workspaceName,
    UUID userId,
    String login,
    String displayName,
    WorkspaceRole role,
    Instant workspaceSince) {}
