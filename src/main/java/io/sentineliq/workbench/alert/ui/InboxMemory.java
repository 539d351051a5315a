package io.sentineliq.workbench.alert.ui;

import io.sentineliq.workbench.alert.AlertColumn;
import io.sentineliq.workbench.platform.fx.Subscriptions;
import io.sentineliq.workbench.platform.fx.ViewMemory;
import io.sentineliq.workbench.platform.list.SortOrder;
import java.util.Arrays;

/** Filter and order of the queue from one day to the next. */
final class InboxMemory {

  private static final String FILTER = "filter";
  private static final String ORDER = "order";

  private final AlertInboxViewModel model;
  private final ViewMemory memory;
  private final String view;

  InboxMemory(AlertInboxViewModel model, ViewMemory memory, String view) {
    this.model = model;
    this.memory = memory;
    this.view = view;
  }

  void restore() {
    var remembered = memory.recall(view);
    var filter = remembered.get(FILTER);
    if (filter != null) {
      model.filter().show(filter);
    }
    var order = remembered.getOrDefault(ORDER, "");
    Arrays.stream(AlertColumn.values())
        .filter(
            column -> order.equals(written(column, true)) || order.equals(written(column, false)))
        .forEach(
            column -> model.sort(new SortOrder<>(column, order.equals(written(column, true)))));
  }

  void follow(Subscriptions subscriptions) {
    subscriptions.follow(
        model.filter().filterProperty(),
        filter -> memory.remember(view, FILTER, model.filter().written()));
    subscriptions.follow(
        model.orderProperty(),
        order -> memory.remember(view, ORDER, written(order.column(), order.isDescending())));
  }

  private static String written(AlertColumn column, boolean isDescending) {
    return (isDescending ? "-" : "") + column.name();
  }
}
