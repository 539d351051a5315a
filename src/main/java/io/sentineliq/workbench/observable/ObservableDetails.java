package io.sentineliq.workbench.observable;

import java.util.UUID;

/**
 * An observable in full.
 *
 * @param normalised the form that is compared
 */
public record ObservableDetails(
    ObservableListRow row, ObservableWords said, String normalised, ObservableSightings sightings) {

  /** Its id. */
  public UUID id() {
    return row.id();
  }

  /** Its version. */
  public int version() {
    return row.version();
  }
}
