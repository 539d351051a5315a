package io.sentineliq.workbench.alert;

import io.sentineliq.workbench.platform.task.Progress;
import java.util.UUID;

/** Alerts that people record by hand. Never called on the user-interface thread. */
@FunctionalInterface
public interface ManualAlerts {

  /** Stores {@code alert} with everything that belongs to it; its id. */
  UUID record(NewAlert alert, Progress progress);
}
