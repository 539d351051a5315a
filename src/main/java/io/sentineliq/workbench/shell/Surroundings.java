package io.sentineliq.workbench.shell;

import io.sentineliq.workbench.platform.persistence.StoreInfo;

/**
 * What the frame of the window says: whose workspace, who works, where the data lives.
 *
 * @param workspace name of the open workspace
 * @param person name of whoever works here
 */
public record Surroundings(String workspace, String person, StoreInfo store) {}
