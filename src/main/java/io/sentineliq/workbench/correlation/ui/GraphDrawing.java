package io.sentineliq.workbench.correlation.ui;

import io.sentineliq.workbench.correlation.graph.CaseGraph;
import io.sentineliq.workbench.correlation.graph.ForceLayout;
import io.sentineliq.workbench.correlation.graph.GraphKind;
import io.sentineliq.workbench.correlation.graph.GraphNode;
import io.sentineliq.workbench.correlation.graph.GraphSvg;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/** Draws a graph: links first, then shapes, then as many names as can be read. */
final class GraphDrawing extends Pane {

  private static final double NAMED_FROM = 0.8;
  private static final int FEW = 120;
  private static final double NAME_AFTER = 14;
  private static final double LETTER = 6;
  private static final double MARGIN = 60;
  private static final double FAINT = 0.28;
  private static final Font NAMES = Font.font("Inter", 11);

  private final ImageView links = new ImageView();
  private final Canvas canvas = new Canvas();
  private final GraphStamps stamps = new GraphStamps();
  private ThinLines lines = new ThinLines(1, 1);
  private Function<GraphKind, Paint> colours = kind -> Color.GRAY;
  private Paint ink = Color.GRAY;
  private Paint accent = Color.GRAY;

  /**
   * What is drawn, and where on the sheet.
   *
   * @param places pixels of the sheet
   * @param zoom how large
   */
  record Scene(
      CaseGraph graph,
      Map<UUID, ForceLayout.Place> places,
      Predicate<UUID> isPinned,
      @Nullable UUID selected,
      double zoom) {}

  GraphDrawing() {
    getChildren().addAll(links, canvas);
  }

  /** What things look like. */
  void dress(Function<GraphKind, Paint> kinds, Paint words, Paint selection) {
    colours = kinds;
    ink = words;
    accent = selection;
  }

  /** Draws everything of {@code scene} that lies on the sheet. */
  void draw(Scene scene) {
    fillRoom();
    links(scene);
    var pen = canvas.getGraphicsContext2D();
    pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    var window = getScene() == null ? null : getScene().getWindow();
    var sharpness = window == null ? 1 : window.getOutputScaleX();
    for (var node : scene.graph().nodes()) {
      var place = scene.places().get(node.id());
      if (place != null && isOnSheet(place)) {
        node(pen, scene, node, place, sharpness);
      }
    }
    names(pen, scene);
  }

  private void fillRoom() {
    if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
      canvas.setWidth(getWidth());
      canvas.setHeight(getHeight());
    }
    var width = Math.max(1, (int) Math.ceil(getWidth()));
    var height = Math.max(1, (int) Math.ceil(getHeight()));
    if (!lines.isFor(width, height)) {
      lines = new ThinLines(width, height);
      links.setImage(lines.image());
    }
  }

  private void links(Scene scene) {
    lines.begin(ink instanceof Color colour ? colour : Color.GRAY, FAINT);
    for (var link : scene.graph().links()) {
      var from = scene.places().get(link.from());
      var to = scene.places().get(link.to());
      if (from != null && to != null && (isOnSheet(from) || isOnSheet(to))) {
        lines.draw(from.x(), from.y(), to.x(), to.y());
      }
    }
    lines.end();
  }

  private void node(
      GraphicsContext pen, Scene scene, GraphNode node, ForceLayout.Place place, double sharpness) {
    var scale = Math.clamp(scene.zoom(), 0.45, 1.6);
    var stamp = stamps.of(node.kind(), colours.apply(node.kind()), scale, sharpness);
    var half = GraphStamps.half();
    pen.drawImage(
        stamp, Math.rint(place.x()) - half, Math.rint(place.y()) - half, 2 * half, 2 * half);
    if (node.id().equals(scene.selected())) {
      pen.setStroke(accent);
      pen.setLineWidth(2);
      pen.strokeOval(place.x() - 15, place.y() - 15, 30, 30);
    }
    if (scene.isPinned().test(node.id())) {
      var corners = stamps.corners(node.kind(), place.x(), place.y(), scale);
      pen.setStroke(ink);
      pen.setLineWidth(1.5);
      pen.strokePolygon(corners[0], corners[1], corners[0].length);
    }
  }

  /** The selected one first, then the most telling kinds; names that find no room are left out. */
  private void names(GraphicsContext pen, Scene scene) {
    var areAll = scene.zoom() >= NAMED_FROM || scene.graph().nodes().size() <= FEW;
    var room = new NameRoom();
    pen.setFill(ink);
    pen.setFont(NAMES);
    scene.graph().nodes().stream()
        .filter(node -> areAll || node.id().equals(scene.selected()))
        .sorted(
            Comparator.comparing((GraphNode node) -> !node.id().equals(scene.selected()))
                .thenComparing(GraphNode::kind))
        .forEach(node -> name(pen, scene, node, room));
  }

  private void name(GraphicsContext pen, Scene scene, GraphNode node, NameRoom room) {
    var place = scene.places().get(node.id());
    if (place != null && isOnSheet(place)) {
      var name = GraphSvg.shortened(node.label());
      var x = place.x() + NAME_AFTER;
      if (room.take(x, place.y(), name.length() * LETTER)) {
        pen.fillText(name, x, place.y() + 4);
      }
    }
  }

  private boolean isOnSheet(ForceLayout.Place place) {
    return place.x() > -MARGIN
        && place.y() > -MARGIN
        && place.x() < getWidth() + MARGIN
        && place.y() < getHeight() + MARGIN;
  }
}
