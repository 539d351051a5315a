package io.sentineliq.workbench.platform.fx;

import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import javafx.beans.Observable;

/** Filter, order and place of a list from one day to the next. */
public final class ListMemory {

  private static final String FILTER = "filter";
  private static final String ORDER = "order";
  private static final String CURRENT = "current";
  private static final String DOWN = "-";
  private static final Pattern UUIDS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final LookedAt list;
  private final ViewMemory memory;
  private final String view;

  /** What {@code list} looks like is kept under {@code view}. */
  public ListMemory(LookedAt list, ViewMemory memory, String view) {
    this.list = list;
    this.memory = memory;
    this.view = view;
  }

  /** Shows what was shown when the list was left. */
  public void restore() {
    var remembered = memory.recall(view);
    var now = list.look();
    var order = remembered.get(ORDER);
    var filter = remembered.getOrDefault(FILTER, now.filter());
    if (order == null) {
      list.show(new ListLook(filter, now.column(), now.isDescending(), null));
    } else {
      var isDescending = order.startsWith(DOWN);
      list.show(
          new ListLook(filter, isDescending ? order.substring(1) : order, isDescending, null));
    }
  }

  /** Keeps the look whenever one of {@code changes} does. */
  public void follow(Subscriptions subscriptions, Observable... changes) {
    for (var change : changes) {
      subscriptions.onChange(change, this::keep);
    }
    keep();
  }

  /** Goes back to the row that was the current one, and keeps which one is. */
  public <R> void followCurrent(
      Subscriptions subscriptions, ListModel<R> rows, Function<R, UUID> idOf) {
    var current = memory.recall(view).get(CURRENT);
    if (current != null && UUIDS.matcher(current).matches() && rows.isFresh()) {
      rows.reveal(UUID.fromString(current), () -> {});
    }
    subscriptions.follow(
        rows.currentRowProperty(),
        row -> {
          if (row != null) {
            memory.remember(view, CURRENT, idOf.apply(row).toString());
          }
        });
  }

  private void keep() {
    var look = list.look();
    memory.remember(view, FILTER, look.filter());
    memory.remember(view, ORDER, (look.isDescending() ? DOWN : "") + look.column());
  }
}
