package io.sentineliq.workbench.correlation.ui;

import io.sentineliq.workbench.correlation.graph.ForceLayout;
import io.sentineliq.workbench.correlation.graph.GraphKind;
import io.sentineliq.workbench.correlation.graph.GraphShape;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.transform.Scale;

/**
 * The shapes of the kinds in the sizes that were asked for, each drawn once: to put a picture down
 * takes a fraction of filling a shape.
 */
final class GraphStamps {

  private static final int HALF = 24;
  private static final double STEPS = 20;

  private final Map<GraphKind, List<ForceLayout.Place>> outlines = new EnumMap<>(GraphKind.class);
  private final Map<Key, Image> made = new HashMap<>();

  private record Key(GraphKind kind, Paint paint, long size, double sharpness) {}

  GraphStamps() {
    for (var kind : GraphKind.values()) {
      outlines.put(kind, GraphShape.of(kind));
    }
  }

  /** How far the middle of a stamp lies from its edges. */
  static int half() {
    return HALF;
  }

  /** The shape of {@code kind}; {@code sharpness} pixels of the screen are one of the sheet. */
  Image of(GraphKind kind, Paint paint, double scale, double sharpness) {
    return made.computeIfAbsent(
        new Key(kind, paint, Math.round(scale * STEPS), sharpness), this::draw);
  }

  /** The corners of {@code kind} around a place. */
  double[][] corners(GraphKind kind, double x, double y, double scale) {
    var outline = outlines.getOrDefault(kind, List.of());
    var corners = new double[2][outline.size()];
    for (var i = 0; i < outline.size(); i++) {
      corners[0][i] = x + outline.get(i).x() * scale;
      corners[1][i] = y + outline.get(i).y() * scale;
    }
    return corners;
  }

  private Image draw(Key key) {
    var canvas = new Canvas(2 * HALF, 2 * HALF);
    var pen = canvas.getGraphicsContext2D();
    var corners = corners(key.kind(), HALF, HALF, key.size() / STEPS);
    pen.setFill(key.paint());
    pen.fillPolygon(corners[0], corners[1], corners[0].length);
    var sharp = new SnapshotParameters();
    sharp.setFill(Color.TRANSPARENT);
    sharp.setTransform(new Scale(key.sharpness(), key.sharpness()));
    return canvas.snapshot(sharp, null);
  }
}
