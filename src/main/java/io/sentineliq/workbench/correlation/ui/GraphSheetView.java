package io.sentineliq.workbench.correlation.ui;

import io.sentineliq.workbench.correlation.graph.CaseGraph;
import io.sentineliq.workbench.correlation.graph.ForceLayout;
import io.sentineliq.workbench.correlation.graph.GraphKind;
import io.sentineliq.workbench.correlation.graph.GraphNode;
import io.sentineliq.workbench.correlation.graph.GraphShape;
import io.sentineliq.workbench.correlation.graph.GraphSvg;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/** Draws a graph: links first, then shapes, then as many names as can be read. */
public final class GraphSheetView extends Region {

  private static final double LEAST_ZOOM = 0.05;
  private static final double MOST_ZOOM = 4;
  private static final double NAMED_FROM = 0.8;
  private static final int FEW = 120;
  private static final double NEAR = 12;
  private static final double NAME_AFTER = 14;
  private static final double LETTER = 6;
  private static final double EDGE = 60;
  private static final double FAINT = 0.28;
  private static final Font NAMES = Font.font("Inter", 11);

  private final Canvas canvas = new Canvas();
  private final Map<GraphKind, List<ForceLayout.Place>> outlines = new EnumMap<>(GraphKind.class);
  private CaseGraph graph = new CaseGraph(List.of(), List.of(), 0);
  private Map<UUID, ForceLayout.Place> places = Map.of();
  private Function<GraphKind, Paint> colours = kind -> Color.GRAY;
  private Predicate<UUID> isPinned = id -> false;
  private Paint ink = Color.GRAY;
  private Paint accent = Color.GRAY;
  private @Nullable UUID selected;
  private double zoom = 1;
  private double middleX;
  private double middleY;

  /** An empty sheet. */
  public GraphSheetView() {
    getStyleClass().add("graph-sheet");
    setFocusTraversable(true);
    getChildren().add(canvas);
    for (var kind : GraphKind.values()) {
      outlines.put(kind, GraphShape.of(kind));
    }
  }

  /** What things look like. */
  void dress(Function<GraphKind, Paint> kinds, Paint words, Paint selection) {
    colours = kinds;
    ink = words;
    accent = selection;
    requestLayout();
  }

  void show(CaseGraph shown, Map<UUID, ForceLayout.Place> where, Predicate<UUID> pinned) {
    graph = shown;
    places = where;
    isPinned = pinned;
    requestLayout();
  }

  void select(@Nullable UUID id) {
    selected = id;
    requestLayout();
  }

  /** Makes everything as large as the sheet allows. */
  void fit() {
    var known = graph.nodes().stream().map(node -> places.get(node.id())).toList();
    var left = known.stream().mapToDouble(place -> place == null ? 0 : place.x()).min().orElse(0);
    var right = known.stream().mapToDouble(place -> place == null ? 0 : place.x()).max().orElse(0);
    var top = known.stream().mapToDouble(place -> place == null ? 0 : place.y()).min().orElse(0);
    var bottom = known.stream().mapToDouble(place -> place == null ? 0 : place.y()).max().orElse(0);
    middleX = (left + right) / 2;
    middleY = (top + bottom) / 2;
    var across = (getWidth() - 2 * EDGE) / Math.max(1, right - left);
    var along = (getHeight() - 2 * EDGE) / Math.max(1, bottom - top);
    zoom = Math.clamp(Math.min(across, along), LEAST_ZOOM, 1.5);
    requestLayout();
  }

  /** Makes it larger or smaller around a point of the sheet. */
  void zoom(double factor, double atX, double atY) {
    var before = place(atX, atY);
    zoom = Math.clamp(zoom * factor, LEAST_ZOOM, MOST_ZOOM);
    var after = place(atX, atY);
    middleX += before.x() - after.x();
    middleY += before.y() - after.y();
    requestLayout();
  }

  /** Moves the sheet by so many pixels. */
  void pan(double right, double down) {
    middleX -= right / zoom;
    middleY -= down / zoom;
    requestLayout();
  }

  /** What lies under a pixel of the sheet. */
  ForceLayout.Place place(double pixelX, double pixelY) {
    return new ForceLayout.Place(
        (pixelX - getWidth() / 2) / zoom + middleX, (pixelY - getHeight() / 2) / zoom + middleY);
  }

  /** The node under a pixel. */
  Optional<GraphNode> at(double pixelX, double pixelY) {
    GraphNode nearest = null;
    var least = NEAR;
    for (var node : graph.nodes()) {
      var place = places.get(node.id());
      if (place != null) {
        var distance = Math.hypot(x(place) - pixelX, y(place) - pixelY);
        if (distance < least) {
          least = distance;
          nearest = node;
        }
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** The nearest node from the selected one in a direction, with the sheet following it. */
  Optional<GraphNode> beside(double right, double down) {
    var start = selected == null ? null : places.get(selected);
    if (start == null) {
      return graph.nodes().stream().findFirst();
    }
    GraphNode best = null;
    var least = Double.MAX_VALUE;
    for (var node : graph.nodes()) {
      var place = places.get(node.id());
      if (place != null && !node.id().equals(selected)) {
        var ahead = (place.x() - start.x()) * right + (place.y() - start.y()) * down;
        var aside = Math.abs((place.x() - start.x()) * down - (place.y() - start.y()) * right);
        if (ahead > 0 && ahead + 2 * aside < least) {
          least = ahead + 2 * aside;
          best = node;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** Moves the sheet so that the node can be seen. */
  void reveal(UUID id) {
    var place = places.get(id);
    if (place != null
        && (x(place) < EDGE
            || y(place) < EDGE
            || x(place) > getWidth() - EDGE
            || y(place) > getHeight() - EDGE)) {
      middleX = place.x();
      middleY = place.y();
      requestLayout();
    }
  }

  @Override
  protected void layoutChildren() {
    if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
      canvas.setWidth(getWidth());
      canvas.setHeight(getHeight());
    }
    draw();
  }

  /** Draws everything that lies on the sheet. */
  void draw() {
    var pen = canvas.getGraphicsContext2D();
    pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    links(pen);
    var isNamed = zoom >= NAMED_FROM || graph.nodes().size() <= FEW;
    pen.setFont(NAMES);
    for (var node : graph.nodes()) {
      var place = places.get(node.id());
      if (place != null && isOnSheet(place)) {
        node(pen, node, place);
      }
    }
    names(pen, isNamed);
  }

  /** The selected one first, then the most telling kinds; names that find no room are left out. */
  private void names(GraphicsContext pen, boolean areAll) {
    var room = new NameRoom();
    pen.setFill(ink);
    graph.nodes().stream()
        .filter(node -> areAll || node.id().equals(selected))
        .sorted(
            Comparator.comparing((GraphNode node) -> !node.id().equals(selected))
                .thenComparing(GraphNode::kind))
        .forEach(node -> name(pen, node, room));
  }

  private void name(GraphicsContext pen, GraphNode node, NameRoom room) {
    var place = places.get(node.id());
    if (place != null && isOnSheet(place)) {
      var name = GraphSvg.shortened(node.label());
      var x = x(place) + NAME_AFTER;
      if (room.take(x, y(place), name.length() * LETTER)) {
        pen.fillText(name, x, y(place) + 4);
      }
    }
  }

  private void links(GraphicsContext pen) {
    pen.setStroke(ink);
    pen.setGlobalAlpha(FAINT);
    pen.setLineWidth(1);
    pen.beginPath();
    for (var link : graph.links()) {
      var from = places.get(link.from());
      var to = places.get(link.to());
      if (from != null && to != null && (isOnSheet(from) || isOnSheet(to))) {
        pen.moveTo(x(from), y(from));
        pen.lineTo(x(to), y(to));
      }
    }
    pen.stroke();
    pen.setGlobalAlpha(1);
  }

  private void node(GraphicsContext pen, GraphNode node, ForceLayout.Place place) {
    var outline = outlines.getOrDefault(node.kind(), List.of());
    var xs = new double[outline.size()];
    var ys = new double[outline.size()];
    var scale = Math.clamp(zoom, 0.45, 1.6);
    for (var i = 0; i < xs.length; i++) {
      xs[i] = x(place) + outline.get(i).x() * scale;
      ys[i] = y(place) + outline.get(i).y() * scale;
    }
    pen.setFill(colours.apply(node.kind()));
    pen.fillPolygon(xs, ys, xs.length);
    if (node.id().equals(selected)) {
      pen.setStroke(accent);
      pen.setLineWidth(2);
      pen.strokeOval(x(place) - 15, y(place) - 15, 30, 30);
    }
    if (isPinned.test(node.id())) {
      pen.setStroke(ink);
      pen.setLineWidth(1.5);
      pen.strokePolygon(xs, ys, xs.length);
    }
  }

  private boolean isOnSheet(ForceLayout.Place place) {
    return x(place) > -EDGE
        && y(place) > -EDGE
        && x(place) < getWidth() + EDGE
        && y(place) < getHeight() + EDGE;
  }

  private double x(ForceLayout.Place place) {
    return (place.x() - middleX) * zoom + getWidth() / 2;
  }

  private double y(ForceLayout.Place place) {
    return (place.y() - middleY) * zoom + getHeight() / 2;
  }
}
