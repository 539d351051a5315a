package io.sentineliq.workbench.app;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.stage.Window;

/**
 * Waits for a time in which nobody touched a window, dialogs too, and then locks it. Keeps no
 * animation running, and costs a touch nothing but a look at the clock.
 */
final class IdleWatch {

  private static final Duration AGAIN = Duration.ofMinutes(1);

  private final Scene scene;
  private final Duration limit;
  private final Time time;
  private final BooleanSupplier isBusy;
  private final Runnable lock;
  private final EventHandler<InputEvent> touched = this::touched;
  private final ListChangeListener<Window> coming = this::watchWindows;
  private long touchedAt;
  private boolean isEnded;

  /** What it measures and waits by. */
  interface Time {
    /** A count of nanoseconds. */
    long nanos();

    /** Runs {@code work} on the thread of the user interface after {@code time}. */
    void later(Duration time, Runnable work);

    /** The time of this computer. */
    static Time ofComputer(Executor userInterface) {
      return new Time() {
        @Override
        public long nanos() {
          return System.nanoTime();
        }

        @Override
        public void later(Duration time, Runnable work) {
          CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS, userInterface)
              .execute(work);
        }
      };
    }
  }

  /**
   * Watches {@code scene} until {@link #end}.
   *
   * @param isBusy whether something runs that must not be stopped; it is looked again then
   */
  IdleWatch(Scene scene, Duration limit, Time time, BooleanSupplier isBusy, Runnable lock) {
    this.scene = scene;
    this.limit = limit;
    this.time = time;
    this.isBusy = isBusy;
    this.lock = lock;
    this.touchedAt = time.nanos();
    scene.addEventFilter(InputEvent.ANY, touched);
    Window.getWindows().forEach(window -> window.addEventFilter(InputEvent.ANY, touched));
    Window.getWindows().addListener(coming);
    time.later(limit, this::look);
  }

  void end() {
    isEnded = true;
    scene.removeEventFilter(InputEvent.ANY, touched);
    Window.getWindows().removeListener(coming);
    Window.getWindows().forEach(window -> window.removeEventFilter(InputEvent.ANY, touched));
  }

  private void watchWindows(ListChangeListener.Change<? extends Window> change) {
    while (change.next()) {
      change.getAddedSubList().forEach(window -> window.addEventFilter(InputEvent.ANY, touched));
      change.getRemoved().forEach(window -> window.removeEventFilter(InputEvent.ANY, touched));
    }
  }

  private void touched(InputEvent event) {
    touchedAt = time.nanos();
  }

  private void look() {
    if (isEnded) {
      return;
    }
    var left = limit.minusNanos(time.nanos() - touchedAt);
    if (left.isPositive()) {
      time.later(left.plusMillis(1), this::look);
    } else if (isBusy.getAsBoolean()) {
      time.later(AGAIN, this::look);
    } else {
      lock.run();
    }
  }
}
