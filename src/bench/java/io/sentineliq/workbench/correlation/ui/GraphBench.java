package io.sentineliq.workbench.correlation.ui;

import io.sentineliq.workbench.correlation.graph.CaseGraph;
import io.sentineliq.workbench.correlation.graph.ForceLayout;
import io.sentineliq.workbench.correlation.graph.GraphKind;
import io.sentineliq.workbench.correlation.graph.GraphLink;
import io.sentineliq.workbench.correlation.graph.GraphNode;
import io.sentineliq.workbench.correlation.graph.GraphShape;
import io.sentineliq.workbench.support.Toolkit;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;

/** A frame of the graph against the same outlines and lines drawn bare, with no store at all. */
public final class GraphBench {

  private static final int NODES = 2_000;
  private static final int FRAMES = 300;
  private static final int WIDTH = 1_280;
  private static final int HEIGHT = 800;

  private GraphBench() {}

  /** Prints the medians, and what the sheet costs beside bare drawing. */
  public static void main(String[] arguments) {
    var graph = graph();
    var places = ForceLayout.of(graph, Map.of());
    var bare = median(bare(graph, places));
    var sheet = median(GraphFrames.of(graph, places, FRAMES));
    // Not the standard stream: it is replaced where tests run.
    try (var out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
      out.printf(Locale.ROOT, "sheet %.1f ms, bare %.1f ms, %.2f%n", sheet, bare, sheet / bare);
    }
    System.exit(0);
  }

  /** A case of alerts, each with some observables, a few of which are shared. */
  private static CaseGraph graph() {
    var nodes = new ArrayList<GraphNode>();
    var links = new ArrayList<GraphLink>();
    for (var i = 0; i < NODES; i++) {
      var kind = i == 0 ? GraphKind.CASE : i < 400 ? GraphKind.ALERT : GraphKind.OBSERVABLE;
      nodes.add(new GraphNode(new UUID(1, i), kind, "Record number " + i));
    }
    for (var i = 1; i < NODES; i++) {
      var parent = i < 400 ? 0 : 1 + i % 399;
      links.add(new GraphLink(nodes.get(parent).id(), nodes.get(i).id()));
      if (i % 5 == 0) {
        links.add(new GraphLink(nodes.get(1 + i % 397).id(), nodes.get(i).id()));
      }
    }
    return new CaseGraph(nodes, links, 0);
  }

  private static long[] bare(CaseGraph graph, Map<UUID, ForceLayout.Place> places) {
    var canvas = Toolkit.call(() -> new Canvas(WIDTH, HEIGHT));
    Toolkit.call(() -> new Scene(new Pane(canvas), WIDTH, HEIGHT));
    var image = Toolkit.call(() -> new WritableImage(WIDTH, HEIGHT));
    var times = new long[FRAMES];
    for (var i = 0; i < FRAMES; i++) {
      var shift = i % 2 == 0 ? 7 : 0;
      times[i] =
          Toolkit.call(
              () -> {
                var begin = System.nanoTime();
                draw(canvas.getGraphicsContext2D(), graph, places, shift);
                canvas.snapshot(null, image);
                return System.nanoTime() - begin;
              });
    }
    return times;
  }

  private static void draw(
      GraphicsContext pen, CaseGraph graph, Map<UUID, ForceLayout.Place> places, double shift) {
    var zoom = 0.25;
    pen.clearRect(0, 0, WIDTH, HEIGHT);
    pen.setStroke(Color.gray(0.5, 0.28));
    pen.beginPath();
    for (var link : graph.links()) {
      var from = places.get(link.from());
      var to = places.get(link.to());
      pen.moveTo(from.x() * zoom + WIDTH / 2.0 + shift, from.y() * zoom + HEIGHT / 2.0);
      pen.lineTo(to.x() * zoom + WIDTH / 2.0 + shift, to.y() * zoom + HEIGHT / 2.0);
    }
    pen.stroke();
    pen.setFill(Color.STEELBLUE);
    for (var node : graph.nodes()) {
      var place = places.get(node.id());
      var outline = GraphShape.of(node.kind());
      var xs = corners(outline, true, place.x() * zoom + WIDTH / 2.0 + shift);
      var ys = corners(outline, false, place.y() * zoom + HEIGHT / 2.0);
      pen.fillPolygon(xs, ys, xs.length);
    }
  }

  private static double[] corners(
      List<ForceLayout.Place> outline, boolean isAcross, double middle) {
    return outline.stream()
        .mapToDouble(corner -> middle + 0.45 * (isAcross ? corner.x() : corner.y()))
        .toArray();
  }

  private static double median(long[] times) {
    var sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2] / 1e6;
  }
}
