package io.sentineliq.workbench.app;

import io.sentineliq.workbench.platform.text.Messages;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;

/**
 * Starts the desktop program; does not extend {@code Application}, because a main class that does
 * refuses to run from the class path.
 */
public final class WorkbenchLauncher {

  private static final int NO_DISPLAY = 3;
  private static final String PIPELINES = "prism.order";
  private static final String KEEP_NO_BACKGROUNDS = "prism.disableRegionCaching";
  private static final List<Path> CARDS = List.of(Path.of("/dev/dri"), Path.of("/dev/nvidia0"));

  private WorkbenchLauncher() {}

  /**
   * Runs the program until its window is closed.
   *
   * @param errors where one line is written when there is no display
   * @return the exit code
   */
  public static int run(Workbench.Environment environment, PrintStream errors) {
    if (!hasDisplay()) {
      errors.println(Messages.text("start.noDisplay"));
      return NO_DISPLAY;
    }
    drawByProcessorWithoutCard();
    Workbench.give(environment);
    try {
      Application.launch(Workbench.class);
      // Whoever called may end the process at once, and the store must be closed by then.
      Workbench.awaitLastClosed();
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    } catch (UnsupportedOperationException | LinkageError e) {
      // What the toolkit throws when it can draw nowhere.
      errors.println(Messages.text("start.noDisplay"));
      return NO_DISPLAY;
    }
  }

  /**
   * Where there is no graphics card JavaFX would load some 50 MB of drivers to find that out, and
   * draw by the processor then.
   */
  private static void drawByProcessorWithoutCard() {
    if (isLinux()
        && System.getProperty(PIPELINES) == null
        && CARDS.stream().noneMatch(Files::exists)) {
      System.setProperty(PIPELINES, "sw");
      // Else it keeps 8 MB of painted backgrounds, with which nothing was found to be quicker.
      System.setProperty(KEEP_NO_BACKGROUNDS, "true");
    }
  }

  private static boolean isLinux() {
    return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
  }

  static boolean hasDisplay() {
    return !isLinux()
        || "Headless".equalsIgnoreCase(System.getProperty("glass.platform"))
        || System.getenv("DISPLAY") != null
        || System.getenv("WAYLAND_DISPLAY") != null;
  }
}
