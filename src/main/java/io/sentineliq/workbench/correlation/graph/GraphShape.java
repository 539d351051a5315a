package io.sentineliq.workbench.correlation.graph;

import java.util.ArrayList;
import java.util.List;

/** The outline of each kind around a middle: colour never speaks alone. */
public final class GraphShape {

  private static final double SIZE = 7;

  private GraphShape() {}

  /** The corners; a case is larger than what belongs to it. */
  public static List<ForceLayout.Place> of(GraphKind kind) {
    return switch (kind) {
      case CASE -> polygon(4, SIZE * 1.6, Math.PI / 4);
      case INCIDENT -> polygon(6, SIZE * 1.2, 0);
      case ALERT -> polygon(3, SIZE * 1.2, -Math.PI / 2);
      case EVIDENCE -> polygon(4, SIZE * 1.1, 0);
      case OBSERVABLE -> polygon(12, SIZE * 0.8, 0);
    };
  }

  private static List<ForceLayout.Place> polygon(int corners, double radius, double turn) {
    var outline = new ArrayList<ForceLayout.Place>();
    for (var i = 0; i < corners; i++) {
      var angle = turn + 2 * Math.PI * i / corners;
      outline.add(new ForceLayout.Place(radius * Math.cos(angle), radius * Math.sin(angle)));
    }
    return outline;
  }
}
