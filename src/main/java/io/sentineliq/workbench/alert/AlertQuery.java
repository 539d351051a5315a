package io.sentineliq.workbench.alert;

import io.sentineliq.workbench.platform.list.SortOrder;

/** Which alerts a list shows, and in what order. Alerts in the bin never match. */
public record AlertQuery(SortOrder<AlertColumn> order) {

  /** Everything, newest first. */
  public static AlertQuery newestFirst() {
    return new AlertQuery(SortOrder.descending(AlertColumn.DETECTED));
  }
}
