package io.sentineliq.workbench.app.tour;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/** Whether what a scene says stands out from the ground it was really drawn on (WCAG 2.2, AA). */
final class ReadableTexts {

  private static final double OF_TEXT = 4.5;
  private static final double OF_ICON = 3;

  /** Colours closer than this to the ink are letters, or their smooth edges. */
  private static final double INK = 0.12;

  private final Scene scene;
  private final int width;
  private final int[] pixels;

  private ReadableTexts(Scene scene) {
    this.scene = scene;
    var picture = scene.snapshot(null);
    width = (int) picture.getWidth();
    var height = (int) picture.getHeight();
    pixels = new int[width * height];
    picture
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
  }

  /** A line for each text of {@code scene} that cannot be read. */
  static List<String> faults(Scene scene) {
    var texts = new ReadableTexts(scene);
    return Nodes.inFront(scene)
        .filter(Text.class::isInstance)
        .map(Text.class::cast)
        .filter(text -> !text.getText().isBlank() && !text.isDisabled())
        .flatMap(text -> texts.fault(text).stream())
        .toList();
  }

  private Optional<String> fault(Text text) {
    if (!(text.getFill() instanceof Color fill) || opacity(text) * fill.getOpacity() == 0) {
      return Optional.empty();
    }
    var needed = text instanceof FontIcon ? OF_ICON : OF_TEXT;
    return ground(seen(text), fill)
        .filter(ground -> contrast(mixed(fill, opacity(text), ground), ground) < needed)
        .map(
            ground ->
                "%s: %s on %s is %.1f"
                    .formatted(
                        Nodes.path(text),
                        fill,
                        ground,
                        contrast(mixed(fill, opacity(text), ground), ground)));
  }

  /** The part of {@code node} that no scrolling hides. */
  private Bounds seen(Node node) {
    Bounds part = node.localToScene(node.getBoundsInLocal());
    for (var above = node.getParent(); above != null; above = above.getParent()) {
      var clip = above.getClip();
      if (clip != null) {
        part = common(part, above.localToScene(clip.getBoundsInParent()));
      }
    }
    return common(part, new BoundingBox(0, 0, scene.getWidth(), scene.getHeight()));
  }

  private static Bounds common(Bounds one, Bounds other) {
    var left = Math.max(one.getMinX(), other.getMinX());
    var top = Math.max(one.getMinY(), other.getMinY());
    var width = Math.min(one.getMaxX(), other.getMaxX()) - left;
    var height = Math.min(one.getMaxY(), other.getMaxY()) - top;
    return new BoundingBox(left, top, Math.max(0, width), Math.max(0, height));
  }

  /** The colour most of the pixels have that are not the ink. */
  private Optional<Color> ground(Bounds part, Color ink) {
    if (part.getWidth() < 4 || part.getHeight() < 6) {
      return Optional.empty();
    }
    var counts = new HashMap<Integer, Integer>();
    for (var y = (int) part.getMinY(); y < (int) part.getMaxY(); y++) {
      for (var x = (int) part.getMinX(); x < (int) part.getMaxX(); x++) {
        counts.merge(pixels[y * width + x], 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .filter(each -> counts.size() == 1 || distance(colour(each.getKey()), ink) > INK)
        .max(Map.Entry.comparingByValue())
        .map(each -> colour(each.getKey()));
  }

  private static Color colour(int pixel) {
    return Color.rgb(pixel >> 16 & 0xFF, pixel >> 8 & 0xFF, pixel & 0xFF);
  }

  private static double distance(Color one, Color other) {
    return Math.abs(one.getRed() - other.getRed())
        + Math.abs(one.getGreen() - other.getGreen())
        + Math.abs(one.getBlue() - other.getBlue());
  }

  private static double opacity(Node node) {
    return Stream.<Node>iterate(node, Objects::nonNull, Node::getParent)
        .mapToDouble(Node::getOpacity)
        .reduce(1, (one, other) -> one * other);
  }

  private static Color mixed(Color ink, double opacity, Color ground) {
    return ground.interpolate(
        Color.color(ink.getRed(), ink.getGreen(), ink.getBlue()), ink.getOpacity() * opacity);
  }

  private static double contrast(Color one, Color other) {
    var a = luminance(one);
    var b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
