package io.sentineliq.workbench.correlation.graph;

import java.util.UUID;

/** Two records of a graph that belong together. */
public record GraphLink(UUID from, UUID to) {}
