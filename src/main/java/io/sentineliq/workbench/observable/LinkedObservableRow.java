package io.sentineliq.workbench.observable;

import io.sentineliq.workbench.classification.Tlp;
import java.util.UUID;

/**
 * An observable in the list of a record.
 *
 * @param value as it was written; hostile, shown defanged
 * @param alerts how many alerts of the workspace hold it
 */
public record LinkedObservableRow(
    UUID id, ObservableType type, String value, Tlp tlp, boolean isIoc, long alerts) {

  /** As it may be shown. */
  public String defanged() {
    return Defang.text(type, value);
  }
}
