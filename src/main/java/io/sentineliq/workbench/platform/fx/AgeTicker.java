package io.sentineliq.workbench.platform.fx;

import java.time.Duration;
import javafx.util.Subscription;

/** Does something twice a minute, so that “2 min” does not grow old on screen. */
public final class AgeTicker {

  private static final Duration PACE = Duration.ofSeconds(30);

  private final Runnable draw;
  private final QuietDelay delay = new QuietDelay(PACE, this::tick);

  /** Runs {@code draw} twice a minute once it is started. */
  public AgeTicker(Runnable draw) {
    this.draw = draw;
  }

  /** Begins; the result ends it. */
  public Subscription start() {
    delay.playFromStart();
    return delay::stop;
  }

  private void tick() {
    delay.playFromStart();
    draw.run();
  }
}
