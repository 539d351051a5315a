package io.sentineliq.workbench.alert.ui;

import io.sentineliq.workbench.alert.AlertColumn;
import io.sentineliq.workbench.alert.AlertRow;
import io.sentineliq.workbench.platform.fx.Subscriptions;
import io.sentineliq.workbench.platform.fx.ViewMemory;
import io.sentineliq.workbench.platform.list.SortOrder;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Filter, order and place of the queue from one day to the next. */
final class InboxMemory {

  private static final String FILTER = "filter";
  private static final String ORDER = "order";
  private static final String CURRENT = "current";
  private static final Pattern UUIDS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

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
    returnToCurrent();
    subscriptions.follow(model.list().currentRowProperty(), this::rememberCurrent);
    subscriptions.follow(
        model.filter().filterProperty(),
        filter -> memory.remember(view, FILTER, model.filter().written()));
    subscriptions.follow(
        model.orderProperty(),
        order -> memory.remember(view, ORDER, written(order.column(), order.isDescending())));
  }

  private void returnToCurrent() {
    var current = memory.recall(view).get(CURRENT);
    if (current != null && UUIDS.matcher(current).matches() && model.list().isFresh()) {
      model.list().reveal(UUID.fromString(current), () -> {});
    }
  }

  private void rememberCurrent(@Nullable AlertRow row) {
    if (row != null) {
      memory.remember(view, CURRENT, row.id().toString());
    }
  }

  private static String written(AlertColumn column, boolean isDescending) {
    return (isDescending ? "-" : "") + column.name();
  }
}
