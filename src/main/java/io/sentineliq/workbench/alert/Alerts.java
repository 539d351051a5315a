package io.sentineliq.workbench.alert;

import io.sentineliq.workbench.platform.list.CsvExport;
import io.sentineliq.workbench.platform.list.FacetValue;
import io.sentineliq.workbench.platform.list.ListSource;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.workspace.Colleague;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What can be read of alerts. Never called on the user-interface thread. */
public interface Alerts extends ListSource<AlertQuery, AlertRow> {

  /** The alert, or {@code Problem.NotFound}. */
  AlertDetails details(UUID alertId, Progress progress);

  /** How the alerts of {@code filter} and of its neighbours are spread. */
  AlertFacets facets(AlertFilter filter, Progress progress);

  /**
   * The commonest {@code limit} values of {@code facet} among the alerts of {@code filter} without
   * its own narrowing by that facet.
   */
  List<FacetValue> values(AlertFilter filter, AlertFacet facet, int limit, Progress progress);

  /** Whom an alert can be assigned to, by name. */
  List<Colleague> colleagues(Progress progress);

  /** Keeps in the history that alerts left the workspace in a file. */
  void exported(CsvExport.Written written);

  /**
   * How many alerts were detected between each of {@code midnights} and the next.
   *
   * @param midnights at least two, the oldest first
   */
  List<AlertDay> perDay(List<Instant> midnights, Progress progress);

  /** How many alerts are open in this workspace. */
  long openCount();
}
