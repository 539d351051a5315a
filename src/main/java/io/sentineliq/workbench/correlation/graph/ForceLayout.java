package io.sentineliq.workbench.correlation.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Places the nodes of a graph: neighbours pull, everybody pushes (Fruchterman and Reingold, 1991),
 * pushes beyond three lengths left out. The same graph is always placed the same way, whatever the
 * order of its nodes. The work grows with the nodes: not on the user-interface thread.
 */
public final class ForceLayout {

  /** How far neighbours stand apart. */
  public static final double LENGTH = 60;

  /** Names stand beside nodes and are wide, as screens are. */
  private static final double WIDE = 1.6;

  private static final double REACH = 3 * LENGTH;
  private static final int ROUNDS = 120;
  private static final double GOLDEN = Math.PI * (3 - Math.sqrt(5));
  private static final double GRAVITY = 0.02;

  private final double[] x;
  private final double[] y;
  private final double[] pushX;
  private final double[] pushY;
  private final boolean[] isFixed;
  private final int[] from;
  private final int[] to;

  private ForceLayout(int nodes, int links) {
    x = new double[nodes];
    y = new double[nodes];
    pushX = new double[nodes];
    pushY = new double[nodes];
    isFixed = new boolean[nodes];
    from = new int[links];
    to = new int[links];
  }

  /** A place on the sheet. */
  public record Place(double x, double y) {}

  /** The place of every node; those in {@code fixed} stay where they are. */
  public static Map<UUID, Place> of(CaseGraph graph, Map<UUID, Place> fixed) {
    var nodes = new ArrayList<>(graph.nodes());
    nodes.sort(Comparator.comparing(GraphNode::kind).thenComparing(GraphNode::id));
    var indexes = new HashMap<UUID, Integer>();
    for (var node : nodes) {
      indexes.put(node.id(), indexes.size());
    }
    var links = new ArrayList<>(graph.links());
    links.sort(Comparator.comparing(GraphLink::from).thenComparing(GraphLink::to));
    var layout = new ForceLayout(nodes.size(), links.size());
    layout.begin(nodes, fixed);
    for (var i = 0; i < links.size(); i++) {
      layout.from[i] = indexes.getOrDefault(links.get(i).from(), 0);
      layout.to[i] = indexes.getOrDefault(links.get(i).to(), 0);
    }
    for (var round = 0; round < ROUNDS; round++) {
      layout.move(LENGTH * 2 * (1 - (double) round / ROUNDS));
    }
    var places = new HashMap<UUID, Place>();
    indexes.forEach(
        (id, i) -> {
          var place = new Place(layout.x[i] * WIDE, layout.y[i]);
          places.put(id, fixed.getOrDefault(id, place));
        });
    return places;
  }

  /** On a spiral, the most telling kinds in the middle. */
  private void begin(List<GraphNode> nodes, Map<UUID, Place> fixed) {
    for (var i = 0; i < nodes.size(); i++) {
      var place = fixed.get(nodes.get(i).id());
      var distance = LENGTH * 0.7 * Math.sqrt(i);
      x[i] = place == null ? distance * Math.cos(i * GOLDEN) : place.x() / WIDE;
      y[i] = place == null ? distance * Math.sin(i * GOLDEN) : place.y();
      isFixed[i] = place != null;
    }
  }

  private void move(double most) {
    for (var i = 0; i < x.length; i++) {
      pushX[i] = -x[i] * GRAVITY;
      pushY[i] = -y[i] * GRAVITY;
    }
    pushAll();
    for (var i = 0; i < from.length; i++) {
      pull(from[i], to[i]);
    }
    for (var i = 0; i < x.length; i++) {
      var force = length(pushX[i], pushY[i]);
      if (force > 0 && !isFixed[i]) {
        var step = Math.min(force, most) / force;
        x[i] += pushX[i] * step;
        y[i] += pushY[i] * step;
      }
    }
  }

  /** Only nodes in the same square of the sheet or one beside it are near enough. */
  private void pushAll() {
    var squares = new HashMap<Long, List<Integer>>();
    for (var i = 0; i < x.length; i++) {
      squares.computeIfAbsent(square(x[i], y[i], 0, 0), key -> new ArrayList<>()).add(i);
    }
    for (var i = 0; i < x.length; i++) {
      for (var right = -1; right <= 1; right++) {
        for (var down = -1; down <= 1; down++) {
          for (var other : squares.getOrDefault(square(x[i], y[i], right, down), List.of())) {
            push(i, other);
          }
        }
      }
    }
  }

  private void push(int node, int other) {
    if (node == other) {
      return;
    }
    var away = x[node] - x[other];
    var up = y[node] - y[other];
    var distance = length(away, up);
    if (distance < 0.01) {
      // Two in one place part in a direction that depends on nothing but who they are.
      away = Math.cos(node * GOLDEN);
      up = Math.sin(node * GOLDEN);
      distance = 1;
    }
    if (distance < REACH) {
      var force = LENGTH * LENGTH / (distance * distance);
      pushX[node] += away * force;
      pushY[node] += up * force;
    }
  }

  private void pull(int node, int other) {
    var away = x[other] - x[node];
    var up = y[other] - y[node];
    var force = Math.min(0.5, length(away, up) / LENGTH * 0.05);
    pushX[node] += away * force;
    pushY[node] += up * force;
    pushX[other] -= away * force;
    pushY[other] -= up * force;
  }

  /**
   * Without the care of {@link Math#hypot} for lengths no sheet has, which takes ten times as long.
   */
  private static double length(double right, double down) {
    return Math.sqrt(right * right + down * down);
  }

  private static long square(double x, double y, int right, int down) {
    var column = (long) Math.floor(x / REACH) + right;
    var row = (long) Math.floor(y / REACH) + down;
    return (column << 32) | (row & 0xFFFFFFFFL);
  }
}
