package io.sentineliq.workbench.correlation.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ForceLayoutTest {

  @Test
  void placesTheSameGraphTheSameWayWhateverItsOrder() {
    var graph = graph(300);
    var nodes = new ArrayList<>(graph.nodes());
    var links = new ArrayList<>(graph.links());
    Collections.shuffle(nodes, new Random(7));
    Collections.shuffle(links, new Random(7));

    assertThat(ForceLayout.of(new CaseGraph(nodes, links, 0), Map.of()))
        .isEqualTo(ForceLayout.of(graph, Map.of()));
  }

  @Test
  void leavesWhatIsHeldWhereItIs() {
    var graph = graph(50);
    var held = graph.nodes().get(7).id();
    var place = new ForceLayout.Place(500, -300);

    assertThat(ForceLayout.of(graph, Map.of(held, place))).containsEntry(held, place);
  }

  @Test
  void putsNoTwoNodesOnTopOfEachOther() {
    var places = List.copyOf(ForceLayout.of(graph(200), Map.of()).values());

    for (var i = 0; i < places.size(); i++) {
      for (var j = 0; j < i; j++) {
        var one = places.get(i);
        var other = places.get(j);
        assertThat(Math.hypot(one.x() - other.x(), one.y() - other.y())).isGreaterThan(8);
      }
    }
  }

  @Test
  void drawsHostileNamesAsText() {
    var id = new UUID(0, 1);
    var graph =
        new CaseGraph(
            List.of(new GraphNode(id, GraphKind.ALERT, "<script>x</script> \u202E&\"")),
            List.of(),
            0);

    var svg = GraphSvg.of(graph, ForceLayout.of(graph, Map.of()), kind -> "red", "black");

    assertThat(svg)
        .contains("&lt;script&gt;x&lt;/script&gt; ‹U+202E›&amp;&quot;")
        .doesNotContain("<script", "\u202E");
  }

  @Test
  void aSheetTakesNoMoreThanItHoldsAndSaysSo() {
    var sheet = new GraphSheet(2);
    for (var i = 1; i <= 5; i++) {
      sheet.node(new GraphNode(new UUID(0, i), GraphKind.ALERT, "alert"));
    }
    sheet.leaveOut(10);
    sheet.link(new UUID(0, 1), new UUID(0, 2));
    sheet.link(new UUID(0, 1), new UUID(0, 5));

    assertThat(sheet.finished().nodes()).hasSize(2);
    assertThat(sheet.finished().links()).hasSize(1);
    assertThat(sheet.finished().leftOut()).isEqualTo(13);
  }

  /** A case in the middle, and chains away from it. */
  private static CaseGraph graph(int size) {
    var nodes = new ArrayList<GraphNode>();
    var links = new ArrayList<GraphLink>();
    for (var i = 0; i < size; i++) {
      var kind = i == 0 ? GraphKind.CASE : i % 3 == 0 ? GraphKind.ALERT : GraphKind.OBSERVABLE;
      nodes.add(new GraphNode(new UUID(1, i), kind, "node " + i));
      if (i > 0) {
        links.add(new GraphLink(new UUID(1, i % 5 == 0 ? 0 : i - 1), new UUID(1, i)));
      }
    }
    return new CaseGraph(nodes, links, 0);
  }
}
