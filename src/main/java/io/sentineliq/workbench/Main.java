package io.sentineliq.workbench;

import io.sentineliq.workbench.app.Desktop;

/** Entry point: without arguments the desktop program. */
public final class Main {

  private Main() {}

  /** Starts the program. */
  public static void main(String[] arguments) {
    System.exit(Desktop.run(System.err));
  }
}
