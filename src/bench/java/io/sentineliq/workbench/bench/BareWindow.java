package io.sentineliq.workbench.bench;

import java.time.Duration;
import java.time.Instant;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The least that JavaFX can show, started as the program is; prints when it was painted. */
public final class BareWindow {

  private BareWindow() {}

  /** Shows a label, says after how many milliseconds, and ends. */
  public static void main(String[] arguments) {
    Application.launch(Bare.class);
  }

  /** A window with a label in it. */
  public static final class Bare extends Application {
    @Override
    public void start(Stage stage) {
      stage.setScene(new Scene(new StackPane(new Label("SentinelIQ")), 1280, 800));
      stage.show();
      new AnimationTimer() {
        private int frames;

        @Override
        public void handle(long now) {
          if (++frames > 1) {
            stop();
            var start = ProcessHandle.current().info().startInstant().orElseThrow();
            System.out.println("window " + Duration.between(start, Instant.now()).toMillis());
            Platform.exit();
          }
        }
      }.start();
    }
  }
}
