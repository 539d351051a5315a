package io.sentineliq.workbench.platform.fx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;

/** The typefaces that are shipped: the same letters on every desk, figures of equal width. */
final class Fonts {

  /** Family of the figures in tables, as style sheets call it. */
  static final String FIGURES = "Workbench Figures";

  private static final String FOLDER = "/com/formdev/flatlaf/fonts/";
  private static final String TEXT = "inter/Inter-Regular.otf";
  private static final List<String> OTHERS =
      List.of(
          "inter/Inter-SemiBold.otf",
          "inter/Inter-Bold.otf",
          "jetbrains_mono/JetBrainsMono-Regular.ttf");

  private static boolean areLoaded;

  private Fonts() {}

  static synchronized void load() {
    if (!areLoaded) {
      areLoaded = true;
      var text = read(TEXT);
      load(TEXT, text);
      load(FIGURES, TabularFont.of(text, FIGURES));
      OTHERS.forEach(file -> load(file, read(file)));
    }
  }

  /** The bytes of a shipped typeface. */
  static byte[] read(String file) {
    try (var stream =
        Objects.requireNonNull(Fonts.class.getResourceAsStream(FOLDER + file), file)) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void load(String name, byte[] bytes) {
    if (Font.loadFont(new ByteArrayInputStream(bytes), 0) == null) {
      throw new IllegalStateException("The typeface " + name + " cannot be loaded");
    }
  }
}
