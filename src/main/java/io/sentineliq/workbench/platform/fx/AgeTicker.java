package io.sentineliq.workbench.platform.fx;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import javafx.util.Subscription;

/** Draws again twice a minute, so that “2 min” does not grow old on screen. */
final class AgeTicker {

  private final Timeline timeline;

  AgeTicker(Runnable draw) {
    timeline = new Timeline(new KeyFrame(Duration.seconds(30), event -> draw.run()));
    timeline.setCycleCount(Animation.INDEFINITE);
  }

  Subscription start() {
    timeline.playFromStart();
    return timeline::stop;
  }
}
