package io.sentineliq.workbench.alert.ui;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sentineliq.workbench.alert.AlertColumn;
import io.sentineliq.workbench.alert.AlertQuery;
import io.sentineliq.workbench.platform.list.SortOrder;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a saved view of the queue says.
 *
 * @param filter the filter in writing
 * @param column what it is sorted by
 * @param layout order, width and visibility of the columns; null leaves them as they are
 */
record AlertView(String filter, AlertColumn column, boolean isDescending, @Nullable String layout) {

  /** The screen saved views belong to. */
  static final String SCREEN = "alert.inbox";

  private static final ObjectMapper JSON =
      new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  static AlertView of(String filter, SortOrder<AlertColumn> order, @Nullable String layout) {
    return new AlertView(filter, order.column(), order.isDescending(), layout);
  }

  static AlertView newestFirst(String filter) {
    return of(filter, AlertQuery.NEWEST_FIRST, null);
  }

  /** What {@code json} says; nothing when it is not a view of this program. */
  static Optional<AlertView> read(String json) {
    try {
      var view = JSON.readValue(json, AlertView.class);
      return view == null || view.filter == null || view.column == null
          ? Optional.empty()
          : Optional.of(view);
    } catch (JsonProcessingException _) {
      return Optional.empty();
    }
  }

  String json() {
    try {
      return JSON.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a view that cannot be written", e);
    }
  }

  /** Whether both show the same alerts in the same order. */
  boolean isSameList(AlertView other) {
    return filter.equals(other.filter) && order().equals(other.order());
  }

  SortOrder<AlertColumn> order() {
    return new SortOrder<>(column, isDescending);
  }
}
