package io.sentineliq.workbench.app;

import io.sentineliq.workbench.platform.text.Messages;
import java.io.PrintStream;
import java.util.Locale;
import javafx.application.Application;

/**
 * Starts the desktop program; does not extend {@code Application}, because a main class that does
 * refuses to run from the class path.
 */
public final class WorkbenchLauncher {

  private static final int NO_DISPLAY = 3;

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

  static boolean hasDisplay() {
    var isUnix = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    return !isUnix
        || "Headless".equalsIgnoreCase(System.getProperty("glass.platform"))
        || System.getenv("DISPLAY") != null
        || System.getenv("WAYLAND_DISPLAY") != null;
  }
}
