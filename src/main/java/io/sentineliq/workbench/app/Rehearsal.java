package io.sentineliq.workbench.app;

import io.sentineliq.workbench.platform.fx.FxExecutor;
import io.sentineliq.workbench.platform.fx.Slot;
import io.sentineliq.workbench.platform.persistence.local.Inspection;
import io.sentineliq.workbench.platform.persistence.local.LocalStores;
import io.sentineliq.workbench.platform.persistence.local.Protection;
import io.sentineliq.workbench.platform.task.Progress;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/**
 * A start of the whole program on the sample that ends by itself and prints how long it took from
 * the start of the process: what the start-up cache is made of, and what start-up is measured with.
 */
public final class Rehearsal {

  /** After the alerts, the other places of the rail. */
  private static final List<KeyCode> PLACES =
      List.of(
          KeyCode.DIGIT3,
          KeyCode.DIGIT4,
          KeyCode.DIGIT5,
          KeyCode.DIGIT6,
          KeyCode.DIGIT7,
          KeyCode.DIGIT1,
          KeyCode.DIGIT2);

  private static final int FRAMES_PER_PLACE = 40;

  private final Places places;
  private final List<KeyCode> tour;
  private final Duration stay;
  private final PrintStream out;
  private final FxExecutor userInterface = new FxExecutor();

  /**
   * A rehearsal in the store of {@code places}, which is made with the sample when it is missing.
   *
   * @param isEverywhere whether all places are shown after the alerts
   * @param stay how long the program stays open then
   * @param out where each mark is written as a line: its name, milliseconds
   */
  public Rehearsal(Places places, boolean isEverywhere, Duration stay, PrintStream out) {
    this.places = places;
    this.tour = isEverywhere ? PLACES : List.of();
    this.stay = stay;
    this.out = out;
  }

  /** Runs it; the exit code. */
  public int run() {
    var opening = new Opening(Clock.systemUTC(), Desktop::refuseUserInterface);
    if (new LocalStores().inspect(places.store()) instanceof Inspection.Missing) {
      makeSample(opening);
    }
    Desktop.beginEarly(places, opening);
    var gate =
        new WatchedGate(
            new LocalStoreGate(places.store(), places, opening),
            () -> userInterface.execute(() -> new Walk().start()));
    return WorkbenchLauncher.run(
        new Workbench.Environment(gate, new PassphraseJudge(), places.looks(), places.log()), out);
  }

  private void makeSample(Opening opening) {
    try (var store = new LocalStores().create(places.store(), Protection.none()).datastore()) {
      new SampleWorkspace(opening, places.rejects(), Clock.systemUTC())
          .loadAlone(store, Progress.unwatched());
    }
  }

  private void mark(String name) {
    var start = ProcessHandle.current().info().startInstant().orElseThrow();
    out.println(name + " " + Duration.between(start, Instant.now()).toMillis());
  }

  /** Goes on by one step in each frame whose condition is there. */
  private final class Walk extends AnimationTimer {
    private int frames;
    private int next = -3;
    private int wait;

    @Override
    public void handle(long now) {
      if (wait > 0) {
        wait--;
      } else {
        step();
      }
    }

    private void step() {
      switch (next) {
        case -3 -> onceTrue(isPainted(), "window");
        case -2 -> {
          if (onceTrue(finds(".rail"), "workspace")) {
            press(KeyCode.DIGIT2);
          }
        }
        case -1 -> {
          if (onceTrue(hasRows(), "alerts")) {
            wait = FRAMES_PER_PLACE;
          }
        }
        default -> {
          if (next == tour.size()) {
            stop();
            CompletableFuture.delayedExecutor(stay.toMillis(), TimeUnit.MILLISECONDS)
                .execute(Platform::exit);
          } else {
            press(tour.get(next++));
            wait = FRAMES_PER_PLACE;
          }
        }
      }
    }

    private boolean onceTrue(boolean condition, String name) {
      if (condition) {
        mark(name);
        next++;
      }
      return condition;
    }

    /** The second frame after the window was shown: the first was painted before it. */
    private boolean isPainted() {
      return Window.getWindows().stream().anyMatch(Window::isShowing) && ++frames > 1;
    }
  }

  private static boolean finds(String selector) {
    return root().lookup(selector) != null;
  }

  private static boolean hasRows() {
    return root().lookup(".rows") instanceof TableView<?> table
        && !table.getItems().isEmpty()
        && table.getItems().getFirst() instanceof Slot<?> slot
        && slot.row() != null;
  }

  private static void press(KeyCode key) {
    for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
      Event.fireEvent(root(), new KeyEvent(type, "", "", key, false, true, false, false));
    }
  }

  private static Parent root() {
    return Window.getWindows().getFirst().getScene().getRoot();
  }
}
