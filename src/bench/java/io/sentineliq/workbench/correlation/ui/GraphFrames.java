package io.sentineliq.workbench.correlation.ui;

import io.sentineliq.workbench.correlation.graph.CaseGraph;
import io.sentineliq.workbench.correlation.graph.ForceLayout;
import io.sentineliq.workbench.support.Toolkit;
import java.util.Map;
import java.util.UUID;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;

/** Draws a graph again and again while it is moved and zoomed, into memory. */
public final class GraphFrames {

  private static final int WIDTH = 1_280;
  private static final int HEIGHT = 800;

  private GraphFrames() {}

  /** How long each of {@code frames} took from the movement to the last pixel, in nanoseconds. */
  public static long[] of(CaseGraph graph, Map<UUID, ForceLayout.Place> places, int frames) {
    var sheet = Toolkit.call(() -> sheet(graph, places));
    var image = Toolkit.call(() -> new WritableImage(WIDTH, HEIGHT));
    var times = new long[frames];
    for (var i = 0; i < frames; i++) {
      var frame = i;
      times[i] = Toolkit.call(() -> frame(sheet, image, frame));
    }
    return times;
  }

  private static GraphSheetView sheet(CaseGraph graph, Map<UUID, ForceLayout.Place> places) {
    var sheet = new GraphSheetView();
    var scene = new Scene(sheet, WIDTH, HEIGHT);
    scene.getRoot().resize(WIDTH, HEIGHT);
    sheet.show(graph, places, id -> false);
    sheet.fit();
    return sheet;
  }

  private static long frame(GraphSheetView sheet, WritableImage image, int frame) {
    var begin = System.nanoTime();
    sheet.pan(frame % 2 == 0 ? 7 : -5, 3);
    sheet.zoom(frame % 40 < 20 ? 1.03 : 1 / 1.03, WIDTH / 2.0, HEIGHT / 2.0);
    sheet.layout();
    sheet.snapshot(null, image);
    return System.nanoTime() - begin;
  }
}
