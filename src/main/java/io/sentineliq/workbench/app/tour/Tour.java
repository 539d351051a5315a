package io.sentineliq.workbench.app.tour;

import io.sentineliq.workbench.app.LocalStoreGate;
import io.sentineliq.workbench.app.Opening;
import io.sentineliq.workbench.app.Places;
import io.sentineliq.workbench.app.Workplace;
import io.sentineliq.workbench.platform.fx.Png;
import io.sentineliq.workbench.platform.fx.Theme;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;

/**
 * Pictures of every screen of the sample, light and dark. The store they are taken of lives for the
 * length of the tour. Runs once in a process, off the toolkit's thread.
 */
public final class Tour {

  private static final List<Theme.Choice> LOOKS = List.of(Theme.Choice.LIGHT, Theme.Choice.DARK);

  /** What is done with each stop in each look. */
  @FunctionalInterface
  interface Visit {
    /** Called off the toolkit's thread, with everything laid out. */
    void see(Studio studio, String stop, Theme.Choice look) throws IOException;
  }

  private final Progress progress;
  private final Size size;

  /** A tour that tells {@code progress} of every picture and ends when that is cancelled. */
  public Tour(Size size, Progress progress) {
    this.size = size;
    this.progress = progress;
  }

  /** Writes the pictures into {@code target}, made when it is missing; how many there are. */
  public int into(Path target) {
    try {
      Files.createDirectories(target);
      var home = Files.createTempDirectory("sentineliq-tour");
      try (var own = found(home)) {
        own.sample().orElseThrow().load(progress);
        startToolkit();
        return walk(
            own, (studio, stop, look) -> Png.write(studio.picture(), file(target, stop, look)));
      } finally {
        delete(home);
      }
    } catch (IOException e) {
      throw new Problem.UnwritableOutput(target.toString(), String.valueOf(e.getMessage()))
          .asException(e);
    }
  }

  private static Workplace found(Path home) {
    var opening = new Opening(Clock.systemUTC(), () -> {}, "m.okafor", "Marina Okafor");
    var passphrase = UUID.randomUUID().toString().toCharArray();
    return new LocalStoreGate(home.resolve("store"), new Places(home), opening)
        .found(Optional.of(passphrase), Progress.unwatched())
        .workplace();
  }

  /**
   * Goes from stop to stop. A look stays for the next stop: to change it costs more than to draw.
   */
  int walk(Workplace own, Visit visit) throws IOException {
    var stops = Stops.all();
    var looks = LOOKS;
    try (var studio = new Studio(size, progress);
        var guide = new Guide(studio, own)) {
      for (var i = 0; i < stops.size(); i++) {
        var stop = stops.get(i);
        progress.stopIfCancelled();
        progress.report(i, stops.size(), stop.name());
        stop.way().go(guide);
        for (var look : looks) {
          studio.dress(look);
          visit.see(studio, "%03d-%s".formatted(i + 1, stop.name()), look);
        }
        looks = looks.reversed();
      }
    }
    return stops.size() * LOOKS.size();
  }

  private static Path file(Path target, String stop, Theme.Choice look) {
    return target.resolve(stop + "-" + look.name().toLowerCase(Locale.ROOT) + ".png");
  }

  /** Drawing in memory, whatever the computer could show. */
  private static void startToolkit() {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    var started = new CountDownLatch(1);
    Platform.startup(started::countDown);
    Platform.setImplicitExit(false);
    try {
      started.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Problem.Cancelled().asException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
