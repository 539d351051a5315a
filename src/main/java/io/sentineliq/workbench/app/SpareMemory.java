package io.sentineliq.workbench.app;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;

/**
 * Gives memory back to the system while nobody touches the window. The collector makes the heap
 * smaller only when it goes through all of it, which it seldom has a reason for by itself.
 */
final class SpareMemory {

  private static final Duration QUIET = Duration.ofSeconds(15);
  private static final long WORTH_IT = 16L << 20;

  private final Scene scene;
  private final IdleWatch.Time time;
  private final BooleanSupplier isBusy;
  private final EventHandler<InputEvent> touched = this::touched;
  private volatile long kept;

  /** For the window of {@code scene}; nothing is done while {@code isBusy}. */
  SpareMemory(Scene scene, IdleWatch.Time time, BooleanSupplier isBusy) {
    this.scene = scene;
    this.time = time;
    this.isBusy = isBusy;
  }

  /** Begins to wait for a quiet moment, as long as the window lives. */
  void watch() {
    new IdleWatch(scene, QUIET, time, isBusy, this::giveBack);
  }

  private void giveBack() {
    scene.addEventFilter(InputEvent.ANY, touched);
    if (used() - kept > WORTH_IT) {
      Thread.ofPlatform().daemon().name("memory").start(this::collect);
    }
  }

  private void collect() {
    System.gc();
    kept = used();
  }

  private void touched(InputEvent event) {
    scene.removeEventFilter(InputEvent.ANY, touched);
    watch();
  }

  private static long used() {
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
