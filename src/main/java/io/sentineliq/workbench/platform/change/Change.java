package io.sentineliq.workbench.platform.change;

import java.util.UUID;

/**
 * A commit that others may want to see.
 *
 * @param workspaceId whose history grew
 * @param sequence the last audit sequence of that commit; readers fetch what lies after the one
 *     they know
 */
public record Change(UUID workspaceId, long sequence) {}
