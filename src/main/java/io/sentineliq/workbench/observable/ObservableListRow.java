package io.sentineliq.workbench.observable;

import io.sentineliq.workbench.classification.Tlp;
import java.time.Instant;
import java.util.UUID;

/**
 * An observable in the list of all.
 *
 * @param value as it was written; hostile, shown defanged
 * @param isIoc whether it stands for something bad
 * @param isIgnored whether it never ties records together
 * @param alerts how many alerts of the workspace hold it
 */
public record ObservableListRow(
    UUID id,
    int version,
    ObservableType type,
    String value,
    Tlp tlp,
    boolean isIoc,
    boolean isIgnored,
    long alerts,
    Instant recordedAt) {

  /** As it may be shown. */
  public String defanged() {
    return Defang.text(type, value);
  }
}
