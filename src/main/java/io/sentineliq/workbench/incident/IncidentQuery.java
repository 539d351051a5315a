package io.sentineliq.workbench.incident;

import io.sentineliq.workbench.platform.list.ListFilter;
import io.sentineliq.workbench.platform.list.SortOrder;
import java.util.List;

/** Which incidents a list shows, and in what order. */
public record IncidentQuery(ListFilter<IncidentFacet> filter, SortOrder<IncidentColumn> order) {

  /** By urgency. */
  public static final SortOrder<IncidentColumn> URGENT = SortOrder.ascending(IncidentColumn.SLA);

  /** Those of {@code view} that have {@code words}, by urgency. */
  public IncidentQuery(IncidentView view, String words) {
    this(view.filter().withWords(words.isEmpty() ? List.of() : List.of(words)), URGENT);
  }

  /** Those that need somebody, or all. */
  public IncidentQuery(boolean isOpenOnly) {
    this(isOpenOnly ? IncidentView.OPEN : IncidentView.ALL, "");
  }
}
