package io.sentineliq.workbench.app;

import io.sentineliq.workbench.support.Specimens;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.Toolkit;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/** Opens place after place and says which of them come to rest when nobody touches them. */
final class QuietWindow {

  static final List<String> PLACES =
      List.of(
          "navigation.home",
          "navigation.alerts",
          "navigation.incidents",
          "navigation.cases",
          "navigation.evidence");

  /** A window that moves is looked through sixty times a second. */
  private static final int FEW = 10;

  private int looked;

  private QuietWindow(DeskWindow desk) {
    Toolkit.run(() -> desk.stage().getScene().addPostLayoutPulseListener(() -> looked++));
  }

  /** The folder of the store. */
  @SuppressWarnings("SystemOut")
  public static void main(String[] arguments) {
    var folder = Path.of(arguments[0]);
    var fixture = WorkspaceFixture.open(TestDatabase.H2, folder);
    Specimens.store(fixture.alder());
    var desk = new DeskWindow(SessionWorkplace.of(fixture.alder(), folder.resolve("ledger")));
    var quiet = new QuietWindow(desk);
    for (var place : PLACES) {
      desk.go(place);
      System.out.println(place + (quiet.comesToRest(30) ? " rests" : " does not rest"));
    }
    var ticking = Toolkit.call(() -> new Timeline(new KeyFrame(Duration.minutes(1))));
    Toolkit.run(ticking::play);
    System.out.println("an animation" + (quiet.comesToRest(3) ? " rests" : " does not rest"));
    desk.close();
    fixture.close();
    System.exit(0);
  }

  private boolean comesToRest(int seconds) {
    return IntStream.range(0, seconds).anyMatch(second -> looksInASecond() < FEW);
  }

  private int looksInASecond() {
    var before = Toolkit.call(() -> looked);
    LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
    return Toolkit.call(() -> looked) - before;
  }
}
