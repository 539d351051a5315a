package io.sentineliq.workbench.platform.fx;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import javafx.util.Subscription;

/** Does something twice a minute, so that “2 min” does not grow old on screen. */
public final class AgeTicker {

  private final Timeline timeline;

  /** Runs {@code draw} twice a minute once it is started. */
  public AgeTicker(Runnable draw) {
    timeline = new Timeline(new KeyFrame(Duration.seconds(30), event -> draw.run()));
    timeline.setCycleCount(Animation.INDEFINITE);
  }

  /** Begins; the result ends it. */
  public Subscription start() {
    timeline.playFromStart();
    return timeline::stop;
  }
}
