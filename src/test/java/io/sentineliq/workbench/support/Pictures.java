package io.sentineliq.workbench.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javax.imageio.ImageIO;

/** Keeps what a screen looked like, as {@code target/screens/name.png}. */
public final class Pictures {

  private static final Path FOLDER = Path.of("target", "screens");

  private Pictures() {}

  /** Draws {@code scene}; called on the toolkit's thread. */
  public static void keep(Scene scene, String name) {
    var image = SwingFXUtils.fromFXImage(scene.snapshot(null), null);
    try {
      Files.createDirectories(FOLDER);
      ImageIO.write(image, "png", FOLDER.resolve(name + ".png").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
