package io.sentineliq.workbench.app;

import io.sentineliq.workbench.platform.fx.ViewMemory;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** Where the window stood and how large it was; never smaller than the screens are made for. */
final class WindowBounds {

  private static final String VIEW = "window";
  private static final double MIN_WIDTH = 1280;
  private static final double MIN_HEIGHT = 800;

  private final Stage stage;
  private final ViewMemory memory;

  WindowBounds(Stage stage, ViewMemory memory) {
    this.stage = stage;
    this.memory = memory;
  }

  void restore() {
    var screen = Screen.getPrimary().getVisualBounds();
    // A smaller screen gets the whole window, even if something must be scrolled.
    stage.setMinWidth(Math.min(MIN_WIDTH, screen.getWidth()));
    stage.setMinHeight(Math.min(MIN_HEIGHT, screen.getHeight()));
    stage.setWidth(Math.max(stage.getMinWidth(), Math.min(1440, screen.getWidth())));
    stage.setHeight(Math.max(stage.getMinHeight(), Math.min(900, screen.getHeight())));
    var remembered = memory.recall(VIEW);
    var bounds = bounds(remembered);
    if (bounds != null && !Screen.getScreensForRectangle(bounds).isEmpty()) {
      stage.setX(bounds.getMinX());
      stage.setY(bounds.getMinY());
      stage.setWidth(Math.max(stage.getMinWidth(), bounds.getWidth()));
      stage.setHeight(Math.max(stage.getMinHeight(), bounds.getHeight()));
    }
    stage.setMaximized(Boolean.parseBoolean(remembered.get("maximized")));
  }

  void keep() {
    if (stage.isMaximized()) {
      memory.remember(VIEW, "maximized", "true");
    } else {
      memory.remember(
          VIEW,
          Map.of(
              "x", text(stage.getX()),
              "y", text(stage.getY()),
              "width", text(stage.getWidth()),
              "height", text(stage.getHeight()),
              "maximized", "false"));
    }
  }

  private static @Nullable Rectangle2D bounds(Map<String, String> values) {
    for (var name : new String[] {"x", "y", "width", "height"}) {
      if (!values.getOrDefault(name, "").matches("-?\\d{1,5}")) {
        return null;
      }
    }
    return new Rectangle2D(
        number(values, "x"),
        number(values, "y"),
        number(values, "width"),
        number(values, "height"));
  }

  private static double number(Map<String, String> values, String name) {
    return Math.max(
        name.length() > 1 ? 0 : -99_999, Double.parseDouble(values.getOrDefault(name, "0")));
  }

  private static String text(double value) {
    return Long.toString(Math.round(value));
  }
}
