package io.sentineliq.workbench.alert;

import io.sentineliq.workbench.alert.AlertDetails.Sighting;
import io.sentineliq.workbench.observable.ObservableType;
import io.sentineliq.workbench.observable.extract.KnownList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An observable of an alert.
 *
 * @param otherAlerts in how many other alerts of the workspace it was seen
 * @param isContext whether it says too little to tie alerts together
 * @param tags its tags, with commas
 */
public record SightingRow(
    UUID id,
    ObservableType type,
    String value,
    long otherAlerts,
    boolean isContext,
    @Nullable String tags) {

  /** As it is shown: what is context has been seen everywhere. */
  Sighting sighting() {
    return new Sighting(id, type.name(), value, isContext ? 0 : otherAlerts, lists(), isContext);
  }

  private List<KnownList> lists() {
    return tags == null
        ? List.of()
        : Stream.of(tags.split(",")).flatMap(tag -> KnownList.withId(tag).stream()).toList();
  }
}
