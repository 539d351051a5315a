package io.sentineliq.workbench.alert;

import io.sentineliq.workbench.platform.list.ListSource;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.workspace.Colleague;
import java.util.List;
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

  /** How the alerts of {@code filter} and of its neighbours are spread. */
  AlertFacets facets(AlertFilter filter, Progress progress);

  /**
   * The commonest {@code limit} values of {@code facet} among the alerts of {@code filter} without
   * its own narrowing by that facet.
   */
  List<FacetValue> values(AlertFilter filter, AlertFacet facet, int limit, Progress progress);

  /** Whom an alert can be assigned to, by name. */
  List<Colleague> colleagues(Progress progress);

  /** How many alerts are open in this workspace. */
  long openCount();

  /** Names a stored act that can be taken back. */
  record UndoToken(UUID id) {}
}
