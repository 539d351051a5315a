package io.sentineliq.workbench.task;

import java.util.UUID;

/** A task needs another one. */
public record TaskEdge(UUID task, UUID needs) {}
