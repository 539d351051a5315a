package io.sentineliq.workbench.workspace;

import java.util.UUID;

/** A member of the workspace who can be given work. */
public record Colleague(UUID id, String login, String name) {}
