package io.sentineliq.workbench.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.support.Toolkit;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

/** A window is locked after a time without a touch, not while something runs. */
class IdleWatchTest {

  private static final Duration LIMIT = Duration.ofMinutes(30);

  private final Scene scene = Toolkit.call(() -> new Scene(new Pane()));
  private final Hours hours = new Hours();
  private boolean isBusy;
  private int locked;
  private final IdleWatch watch =
      Toolkit.call(() -> new IdleWatch(scene, LIMIT, hours, () -> isBusy, () -> locked++));

  @Test
  void locksAfterTheTime() {
    hours.pass(LIMIT);
    assertThat(locked).isOne();
  }

  @Test
  void aTouchBeginsTheTimeAgain() {
    hours.now += LIMIT.toNanos() / 2;
    touch();
    hours.pass(LIMIT.dividedBy(2));
    assertThat(locked).isZero();
    hours.pass(LIMIT.dividedBy(2).plusMillis(1));
    assertThat(locked).isOne();
  }

  @Test
  void aTouchOfADialogCountsToo() {
    var dialog = Toolkit.call(Stage::new);
    Toolkit.run(
        () -> {
          dialog.setScene(new Scene(new Pane()));
          dialog.show();
        });
    hours.now += LIMIT.toNanos() / 2;
    Toolkit.run(() -> touch(dialog.getScene().getRoot()));
    hours.pass(LIMIT.dividedBy(2));
    Toolkit.run(dialog::hide);
    assertThat(locked).isZero();
    hours.pass(LIMIT.dividedBy(2).plusMillis(1));
    assertThat(locked).isOne();
  }

  @Test
  void waitsForWhatRuns() {
    isBusy = true;
    hours.pass(LIMIT);
    assertThat(locked).isZero();
    isBusy = false;
    hours.pass(Duration.ofMinutes(1));
    assertThat(locked).isOne();
  }

  @Test
  void whatEndedLocksNothing() {
    Toolkit.run(watch::end);
    hours.pass(LIMIT);
    assertThat(locked).isZero();
  }

  private void touch() {
    Toolkit.run(() -> touch(scene.getRoot()));
  }

  private static void touch(Node node) {
    Event.fireEvent(
        node,
        new MouseEvent(
            MouseEvent.MOUSE_MOVED,
            1,
            1,
            1,
            1,
            null,
            0,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            null));
  }

  /** Hours that pass when the test says so. */
  private static final class Hours implements IdleWatch.Time {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private long now;

    @Override
    public long nanos() {
      return now;
    }

    @Override
    public void later(Duration time, Runnable work) {
      waiting.add(work);
    }

    /** As much time, and then what was waited for. */
    void pass(Duration time) {
      now += time.toNanos();
      Toolkit.run(() -> waiting.pop().run());
    }
  }
}
