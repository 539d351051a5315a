package io.sentineliq.workbench.incident;

import io.sentineliq.workbench.platform.list.SortOrder;

/**
 * Which incidents a list shows, and in what order.
 *
 * @param words what the title contains; empty for any
 */
public record IncidentQuery(IncidentView view, String words, SortOrder<IncidentColumn> order) {

  /** By urgency. */
  public static final SortOrder<IncidentColumn> URGENT = SortOrder.ascending(IncidentColumn.SLA);

  /** The same by urgency. */
  public IncidentQuery(IncidentView view, String words) {
    this(view, words, URGENT);
  }

  /** Those that need somebody, or all. */
  public IncidentQuery(boolean isOpenOnly) {
    this(isOpenOnly ? IncidentView.OPEN : IncidentView.ALL, "");
  }
}
