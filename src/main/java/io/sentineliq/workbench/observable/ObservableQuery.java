package io.sentineliq.workbench.observable;

import io.sentineliq.workbench.platform.list.SortOrder;

/**
 * Which observables a list shows, and in what order.
 *
 * @param words what the value contains, defanged or not; empty for any
 */
public record ObservableQuery(
    ObservableView view, String words, SortOrder<ObservableColumn> order) {

  /** The newest first. */
  public static final SortOrder<ObservableColumn> NEWEST =
      SortOrder.descending(ObservableColumn.RECORDED);

  /** The same with the newest first. */
  public ObservableQuery(ObservableView view, String words) {
    this(view, words, NEWEST);
  }
}
