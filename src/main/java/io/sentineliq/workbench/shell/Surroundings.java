package io.sentineliq.workbench.shell;

import io.sentineliq.workbench.platform.persistence.StoreInfo;

/**
 * What the frame of the window says: whose workspace, who works, where the data lives.
 *
 * @param look how the open workspace shows itself
 * @param person name of whoever works here
 */
public record Surroundings(WorkspaceLook look, String person, StoreInfo store) {}
