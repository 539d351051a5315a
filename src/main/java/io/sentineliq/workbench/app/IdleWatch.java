package io.sentineliq.workbench.app;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;

/** Waits for a time in which nobody touched a window, and then locks it. */
final class IdleWatch {

  private static final javafx.util.Duration AGAIN = javafx.util.Duration.minutes(1);

  private final Scene scene;
  private final javafx.util.Duration limit;
  private final PauseTransition pause;
  private final EventHandler<InputEvent> touched = event -> wait(limit());

  /**
   * Watches {@code scene} until {@link #end}.
   *
   * @param isBusy whether something runs that must not be stopped; it is looked again then
   */
  IdleWatch(Scene scene, Duration limit, BooleanSupplier isBusy, Runnable lock) {
    this.scene = scene;
    this.limit = javafx.util.Duration.millis((double) limit.toMillis());
    this.pause = new PauseTransition(this.limit);
    pause.setOnFinished(
        event -> {
          if (isBusy.getAsBoolean()) {
            wait(AGAIN);
          } else {
            lock.run();
          }
        });
    scene.addEventFilter(InputEvent.ANY, touched);
    pause.play();
  }

  void end() {
    scene.removeEventFilter(InputEvent.ANY, touched);
    pause.stop();
  }

  private javafx.util.Duration limit() {
    return limit;
  }

  private void wait(javafx.util.Duration time) {
    pause.setDuration(time);
    pause.playFromStart();
  }
}
