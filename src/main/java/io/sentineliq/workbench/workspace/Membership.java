package io.sentineliq.workbench.workspace;

import java.util.UUID;

/** A person's place in a workspace, known before the workspace is open. */
public record Membership(
    UUID workspaceId,
    String workspaceSlug,
    String workspaceName,
    UUID userId,
    String login,
    String displayName,
    WorkspaceRole role) {}
