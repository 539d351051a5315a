package io.sentineliq.workbench.alert.ui;

import io.sentineliq.workbench.alert.AlertRow;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Something a feature above does with chosen alerts, by a key of the queue.
 *
 * @param key names it and is the key of its text
 */
public record AlertAction(String key, String keys, Handler handler) {

  /** Asks what is to be known and does it. */
  @FunctionalInterface
  public interface Handler {

    /**
     * Begins; {@code done} is called when the alerts have changed.
     *
     * @param example the current one of the chosen alerts
     */
    void begin(List<UUID> alertIds, Optional<AlertRow> example, Runnable done);
  }
}
