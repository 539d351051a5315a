package io.sentineliq.workbench.incident.ui;

import io.sentineliq.workbench.incident.IncidentRow;
import io.sentineliq.workbench.platform.fx.RowCell;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import javafx.scene.control.ProgressBar;

/** The countdown of an incident in the list: words, and a bar that runs empty. */
final class ClockCell extends RowCell<IncidentRow> {

  private final InstantSource clock;
  private final ProgressBar bar = new ProgressBar(0);

  ClockCell(InstantSource clock) {
    this.clock = clock;
    getStyleClass().add("figures");
    bar.getStyleClass().add("clock-bar");
  }

  @Override
  protected void show(IncidentRow row) {
    var now = clock.instant();
    getStyleClass().removeIf(name -> name.startsWith("clock-"));
    getStyleClass().add(ClockWords.styleClass(row, now));
    setText(ClockWords.of(row, now));
    bar.setProgress(left(row, now));
    setGraphic(row.status().isOpen() ? bar : null);
  }

  /** The part of the time that is left; the warning comes with the last fifth. */
  static double left(IncidentRow row, Instant now) {
    var fifth = Duration.between(row.slaWarningAt(), row.slaDeadline()).toMillis();
    var left = Duration.between(now, row.slaDeadline()).toMillis();
    return fifth <= 0 ? 0 : Math.clamp(left / (5.0 * fifth), 0, 1);
  }
}
