package io.sentineliq.workbench.correlation.graph;

import java.util.List;

/**
 * Records and what joins them.
 *
 * @param leftOut how many records belong to it and are not shown
 */
public record CaseGraph(List<GraphNode> nodes, List<GraphLink> links, long leftOut) {

  /** Keeps copies. */
  public CaseGraph {
    nodes = List.copyOf(nodes);
    links = List.copyOf(links);
  }
}
