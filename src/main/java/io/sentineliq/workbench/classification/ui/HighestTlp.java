package io.sentineliq.workbench.classification.ui;

import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/**
 * The highest TLP of all that is on screen around it, so that nobody shares a screen without
 * knowing; not there while nothing on screen has one. Looks after the screen has changed, a few
 * times a second at most.
 */
public final class HighestTlp extends HBox {

  private static final long PACE = 200_000_000;

  private final Runnable look = this::look;
  private Optional<Tlp> shown = Optional.empty();
  private long lookedAt = System.nanoTime() - PACE;

  /** Looks as long as it stands in a scene. */
  public HighestTlp() {
    getStyleClass().add("highest-tlp");
    show(Optional.empty());
    sceneProperty().subscribe(this::move);
  }

  private void move(@Nullable Scene left, @Nullable Scene entered) {
    if (left != null) {
      left.removePostLayoutPulseListener(look);
    }
    if (entered != null) {
      entered.addPostLayoutPulseListener(look);
    }
  }

  private void look() {
    if (System.nanoTime() - lookedAt < PACE) {
      Platform.requestNextPulse();
      return;
    }
    lookedAt = System.nanoTime();
    var highest = TlpMark.highestIn(getScene().getRoot(), this);
    if (!highest.equals(shown)) {
      show(highest);
    }
  }

  private void show(Optional<Tlp> highest) {
    shown = highest;
    setVisible(highest.isPresent());
    setManaged(highest.isPresent());
    getChildren().clear();
    highest.ifPresent(
        tlp ->
            getChildren().addAll(new Label(Messages.text("status.highestTlp")), TlpChip.of(tlp)));
  }
}
