package io.sentineliq.workbench.incident.ui;

import io.sentineliq.workbench.incident.IncidentRow;
import io.sentineliq.workbench.platform.fx.RowCell;
import java.time.InstantSource;

/** The countdown of an incident in the list. */
final class ClockCell extends RowCell<IncidentRow> {

  private final InstantSource clock;

  ClockCell(InstantSource clock) {
    this.clock = clock;
    getStyleClass().add("figures");
  }

  @Override
  protected void show(IncidentRow row) {
    var now = clock.instant();
    getStyleClass().removeIf(name -> name.startsWith("clock-"));
    getStyleClass().add(ClockWords.styleClass(row, now));
    setText(ClockWords.of(row, now));
  }
}
