package io.sentineliq.workbench.correlation.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A graph being put together, never larger than it may be. */
public final class GraphSheet {

  private final int most;
  private final Map<UUID, GraphNode> nodes = new LinkedHashMap<>();
  private final Set<GraphLink> links = new LinkedHashSet<>();
  private long leftOut;

  /** A sheet for at most {@code most} records. */
  public GraphSheet(int most) {
    this.most = most;
  }

  /** How many more records it takes. */
  public int room() {
    return most - nodes.size();
  }

  /** Adds a record; counts it when there is no room. */
  public void node(GraphNode node) {
    if (!nodes.containsKey(node.id())) {
      if (room() > 0) {
        nodes.put(node.id(), node);
      } else {
        leftOut++;
      }
    }
  }

  /** Counts records that were not even read. */
  public void leaveOut(long count) {
    leftOut += count;
  }

  /** Joins two records; nothing when one of them is not shown. */
  public void link(UUID from, UUID to) {
    if (nodes.containsKey(from) && nodes.containsKey(to) && !from.equals(to)) {
      links.add(new GraphLink(from, to));
    }
  }

  /** The shown records of a kind. */
  public List<UUID> ids(Collection<GraphKind> kinds) {
    var ids = new ArrayList<UUID>();
    for (var node : nodes.values()) {
      if (kinds.contains(node.kind())) {
        ids.add(node.id());
      }
    }
    return ids;
  }

  /** What was put on it. */
  public CaseGraph finished() {
    return new CaseGraph(List.copyOf(nodes.values()), List.copyOf(links), leftOut);
  }
}
