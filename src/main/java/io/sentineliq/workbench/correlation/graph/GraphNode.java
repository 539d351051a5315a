package io.sentineliq.workbench.correlation.graph;

import java.util.UUID;

/**
 * A record in a graph.
 *
 * @param label hostile text, defanged
 */
public record GraphNode(UUID id, GraphKind kind, String label) {}
