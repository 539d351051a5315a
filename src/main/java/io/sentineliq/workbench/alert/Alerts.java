package io.sentineliq.workbench.alert;

import io.sentineliq.workbench.platform.list.ListSource;
import io.sentineliq.workbench.platform.task.Progress;
import java.util.UUID;

/** What can be done with alerts. Never called on the user-interface thread. */
public interface Alerts extends ListSource<AlertQuery, AlertRow> {

  /** The alert, or {@code Problem.NotFound}. */
  AlertDetails details(UUID alertId, Progress progress);

  /** Moves the alert to ACKNOWLEDGED; the result takes it back. */
  UndoToken acknowledge(AcknowledgeAlert command);

  /**
   * Takes an act back. Alerts that somebody changed since stay as they are, {@code Problem.Stale}.
   */
  void undo(UndoToken token);

  /** How many alerts are open in this workspace. */
  long openCount();

  /** Names a stored act that can be taken back. */
  record UndoToken(UUID id) {}
}
