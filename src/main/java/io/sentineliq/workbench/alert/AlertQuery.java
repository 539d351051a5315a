package io.sentineliq.workbench.alert;

import io.sentineliq.workbench.platform.list.SortOrder;

/** Which alerts a list shows, and in what order. Alerts in the bin never match. */
public record AlertQuery(AlertFilter filter, SortOrder<AlertColumn> order) {

  /** Newest first. */
  public static final SortOrder<AlertColumn> NEWEST_FIRST =
      SortOrder.descending(AlertColumn.DETECTED);

  /** Everything, newest first. */
  public static AlertQuery newestFirst() {
    return new AlertQuery(AlertFilter.EVERYTHING, NEWEST_FIRST);
  }
}
