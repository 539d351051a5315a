package io.sentineliq.workbench.app;

import io.sentineliq.workbench.platform.security.SystemKeyring;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javafx.application.Platform;

/** Starts the desktop program on this person's own store. */
public final class Desktop {

  private Desktop() {}

  /**
   * Runs until the window is closed; the exit code.
   *
   * @param bag an evidence bag that is looked at first
   */
  public static int run(Optional<Path> bag, PrintStream errors) {
    var places = Places.ofPerson();
    var opening = new Opening(Clock.systemUTC(), Desktop::refuseUserInterface);
    Thread.ofPlatform()
        .daemon()
        .name("crash reports")
        .start(() -> CrashReports.beside(places.log()).collect());
    beginEarly(places, opening);
    var gate = new LocalStoreGate(places.store(), places, opening);
    return WorkbenchLauncher.run(
        new Workbench.Environment(
            gate,
            Optional.of(new ServerGate(places, opening, new SystemKeyring())),
            new PassphraseJudge(),
            places.looks(),
            places.log(),
            bag),
        errors);
  }

  /** What a local store will need is made while the toolkit starts. */
  static void beginEarly(Places places, Opening opening) {
    if (!new KnownServers(places.servers()).isFirst()) {
      opening.begin();
    }
  }

  /** A transaction takes time; the thread of the user interface has none. */
  static void refuseUserInterface() {
    if (Platform.isFxApplicationThread()) {
      throw new IllegalStateException("a transaction on the thread of the user interface");
    }
  }
}
