package io.sentineliq.workbench.correlation.graph;

import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A placed graph as SVG: shapes and escaped text, nothing that runs or loads. */
public final class GraphSvg {

  private static final double EDGE = 120;
  private static final int TAIL = 8;
  private static final int LONGEST = 40;

  private GraphSvg() {}

  /** The picture; {@code colours} gives those of the kinds as they stand in a style. */
  public static String of(
      CaseGraph graph,
      Map<UUID, ForceLayout.Place> places,
      Function<GraphKind, String> colours,
      String ink) {
    var left = places.values().stream().mapToDouble(ForceLayout.Place::x).min().orElse(0) - EDGE;
    var top = places.values().stream().mapToDouble(ForceLayout.Place::y).min().orElse(0) - EDGE;
    var right = places.values().stream().mapToDouble(ForceLayout.Place::x).max().orElse(0) + EDGE;
    var bottom = places.values().stream().mapToDouble(ForceLayout.Place::y).max().orElse(0) + EDGE;
    var svg = new StringBuilder();
    svg.append(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"%s %s %s %s\" font-family=\"Inter, sans-serif\" font-size=\"10\">\n"
            .formatted(number(left), number(top), number(right - left), number(bottom - top)));
    for (var link : graph.links()) {
      line(svg, places.get(link.from()), places.get(link.to()), ink);
    }
    for (var node : graph.nodes()) {
      node(svg, node, places.get(node.id()), colours.apply(node.kind()), ink);
    }
    return svg.append("</svg>\n").toString();
  }

  private static void line(
      StringBuilder svg,
      ForceLayout.@Nullable Place from,
      ForceLayout.@Nullable Place to,
      String ink) {
    if (from != null && to != null) {
      svg.append(
          "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\" stroke-opacity=\"0.25\"/>\n"
              .formatted(number(from.x()), number(from.y()), number(to.x()), number(to.y()), ink));
    }
  }

  private static void node(
      StringBuilder svg,
      GraphNode node,
      ForceLayout.@Nullable Place place,
      String colour,
      String ink) {
    if (place == null) {
      return;
    }
    var outline = new StringBuilder();
    for (var corner : GraphShape.of(node.kind())) {
      outline
          .append(number(place.x() + corner.x()))
          .append(',')
          .append(number(place.y() + corner.y()))
          .append(' ');
    }
    svg.append("<polygon points=\"%s\" fill=\"%s\"><title>".formatted(outline, colour));
    svg.append(escaped(Messages.of(node.kind()) + ": " + node.label()))
        .append("</title></polygon>\n");
    svg.append(
        "<text x=\"%s\" y=\"%s\" fill=\"%s\">"
            .formatted(number(place.x() + 10), number(place.y() + 3), ink));
    svg.append(escaped(shortened(node.label()))).append("</text>\n");
  }

  /** As much of a label as stands beside a node: of words the beginning, of a value both ends. */
  public static String shortened(String label) {
    var visible = VisibleText.of(label);
    var length = visible.codePointCount(0, visible.length());
    if (length <= LONGEST) {
      return visible;
    }
    var tail = visible.contains(" ") ? 0 : TAIL;
    return visible.substring(0, visible.offsetByCodePoints(0, LONGEST - 2 * tail))
        + "…"
        + visible.substring(visible.offsetByCodePoints(0, length - tail));
  }

  private static String escaped(String text) {
    return VisibleText.of(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
