package io.sentineliq.workbench.platform.fx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/** The typefaces that are shipped: the same letters on every desk, figures of equal width. */
final class Fonts {

  private static final String FOLDER = "/com/formdev/flatlaf/fonts/";
  private static final List<String> FILES =
      List.of(
          "inter/Inter-Regular.otf",
          "inter/Inter-SemiBold.otf",
          "inter/Inter-Bold.otf",
          "jetbrains_mono/JetBrainsMono-Regular.ttf");

  private Fonts() {}

  static void load() {
    FILES.forEach(Fonts::load);
  }

  private static void load(String file) {
    try (var stream = Fonts.class.getResourceAsStream(FOLDER + file)) {
      if (stream == null || Font.loadFont(stream, 0) == null) {
        throw new IllegalStateException("The typeface " + file + " cannot be loaded");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
