package io.sentineliq.workbench.correlation.ui;

import io.sentineliq.workbench.correlation.graph.CaseGraph;
import io.sentineliq.workbench.correlation.graph.ForceLayout;
import io.sentineliq.workbench.correlation.graph.GraphKind;
import io.sentineliq.workbench.correlation.graph.GraphNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import org.jspecify.annotations.Nullable;

/** A graph on a sheet that is moved and zoomed. */
public final class GraphSheetView extends Region {

  private static final double LEAST_ZOOM = 0.05;
  private static final double MOST_ZOOM = 4;
  private static final double NEAR = 12;
  private static final double EDGE = 60;

  private final GraphDrawing drawing = new GraphDrawing();
  private CaseGraph graph = new CaseGraph(List.of(), List.of(), 0);
  private Map<UUID, ForceLayout.Place> places = Map.of();
  private Predicate<UUID> isPinned = id -> false;
  private @Nullable UUID selected;
  private double zoom = 1;
  private double middleX;
  private double middleY;

  /** An empty sheet. */
  public GraphSheetView() {
    getStyleClass().add("graph-sheet");
    setFocusTraversable(true);
    getChildren().add(drawing);
  }

  /** What things look like. */
  void dress(Function<GraphKind, Paint> kinds, Paint words, Paint selection) {
    drawing.dress(kinds, words, selection);
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
    drawing.resizeRelocate(0, 0, getWidth(), getHeight());
    draw();
  }

  /** Draws everything that lies on the sheet. */
  void draw() {
    var shown = new HashMap<UUID, ForceLayout.Place>();
    for (var node : graph.nodes()) {
      var place = places.get(node.id());
      if (place != null) {
        shown.put(node.id(), new ForceLayout.Place(x(place), y(place)));
      }
    }
    drawing.draw(new GraphDrawing.Scene(graph, shown, isPinned, selected, zoom));
  }

  private double x(ForceLayout.Place place) {
    return (place.x() - middleX) * zoom + getWidth() / 2;
  }

  private double y(ForceLayout.Place place) {
    return (place.y() - middleY) * zoom + getHeight() / 2;
  }
}
