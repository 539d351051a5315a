package io.sentineliq.workbench.bench;

import com.sun.management.OperatingSystemMXBean;
import io.sentineliq.workbench.correlation.graph.CaseGraph;
import io.sentineliq.workbench.correlation.graph.ForceLayout;
import io.sentineliq.workbench.correlation.graph.GraphKind;
import io.sentineliq.workbench.correlation.graph.GraphLink;
import io.sentineliq.workbench.correlation.graph.GraphNode;
import io.sentineliq.workbench.correlation.ui.GraphFrames;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;

/** Frames of a made-up graph of 2 000 records, moved and zoomed; needs no store. */
final class GraphBench {

  private static final int RECORDS = 2_000;
  private static final int FRAMES = 300;
  private static final OperatingSystemMXBean PROCESSOR =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private GraphBench() {}

  public static void main(String[] arguments) {
    var graph = graph();
    var places = ForceLayout.of(graph, Map.of());
    for (var round = 0; round < 3; round++) {
      var begin = PROCESSOR.getProcessCpuTime();
      var frames = GraphFrames.of(graph, places, FRAMES);
      var spent = PROCESSOR.getProcessCpuTime() - begin;
      Arrays.sort(frames);
      System.out.printf(
          "median %.1f ms, 99 of 100 %.1f ms; %.1f ms of a processor each%n",
          frames[FRAMES / 2] / 1e6, frames[FRAMES * 99 / 100] / 1e6, spent / 1e6 / FRAMES);
    }
    System.exit(0);
  }

  /** A case with its alerts, each with an observable that the case has too. */
  private static CaseGraph graph() {
    var nodes = new ArrayList<GraphNode>();
    var links = new ArrayList<GraphLink>();
    var middle = new UUID(0, 1);
    nodes.add(new GraphNode(middle, GraphKind.CASE, "1 A case"));
    for (var i = 1; i < RECORDS; i++) {
      var isAlert = i % 2 == 1;
      var id = new UUID(0, i + 1L);
      var kind = isAlert ? GraphKind.ALERT : GraphKind.OBSERVABLE;
      nodes.add(new GraphNode(id, kind, kind + " number " + i));
      links.add(new GraphLink(middle, id));
      if (!isAlert) {
        links.add(new GraphLink(new UUID(0, i), id));
      }
    }
    return new CaseGraph(nodes, links, 0);
  }
}
