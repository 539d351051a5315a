package io.sentineliq.workbench.correlation.ui;

import io.sentineliq.workbench.correlation.graph.GraphKind;
import io.sentineliq.workbench.correlation.graph.GraphShape;
import java.util.Locale;
import java.util.Map;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Polygon;

/** The shape of a kind; the theme colours it, and the sheet takes its colours from here. */
final class GraphMark {

  private GraphMark() {}

  static Polygon of(GraphKind kind) {
    var mark = new Polygon();
    for (var corner : GraphShape.of(kind)) {
      mark.getPoints().addAll(corner.x() * 0.7, corner.y() * 0.7);
    }
    mark.getStyleClass().addAll("graph-mark", "graph-" + kind.name().toLowerCase(Locale.ROOT));
    return mark;
  }

  static Paint fill(Map<GraphKind, Polygon> marks, GraphKind kind, Paint otherwise) {
    var mark = marks.get(kind);
    return mark == null || mark.getFill() == null ? otherwise : mark.getFill();
  }

  /** A colour as a drawing writes it. */
  static String written(Paint paint) {
    var colour = paint instanceof Color one ? one : Color.GRAY;
    return "#%02x%02x%02x"
        .formatted(
            Math.round(colour.getRed() * 255),
            Math.round(colour.getGreen() * 255),
            Math.round(colour.getBlue() * 255));
  }
}
