package io.sentineliq.workbench.alert.intake;

import io.sentineliq.workbench.observable.ObservableType;
import io.sentineliq.workbench.observable.extract.KnownList;
import java.util.List;

/**
 * An observable as a record tells it.
 *
 * @param written as the source wrote it
 * @param normalised the form that stands for all ways to write it
 * @param lists what is known of the value
 */
public record ObservableDraft(
    ObservableType type, String written, String normalised, List<KnownList> lists) {

  /** Whether it says too little to tie two records together. */
  boolean isContextOnly() {
    return lists.stream().anyMatch(list -> list.isContextOnly(type));
  }
}
