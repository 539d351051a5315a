package io.sentineliq.workbench.platform.fx;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sentineliq.workbench.platform.list.SortOrder;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a list shows and how, in writing: what saved views keep.
 *
 * @param filter the filter as it is typed
 * @param column the name of what it is sorted by
 * @param layout order, width and visibility of the columns; null leaves them as they are
 */
public record ListLook(
    String filter, String column, boolean isDescending, @Nullable String layout) {

  private static final ObjectMapper JSON =
      new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  /** The rows of {@code filter} in {@code order}, whatever the columns. */
  public static ListLook of(String filter, SortOrder<?> order) {
    return of(filter, order, null);
  }

  /** The same with the columns as {@code layout} says. */
  public static ListLook of(String filter, SortOrder<?> order, @Nullable String layout) {
    return new ListLook(filter, order.column().name(), order.isDescending(), layout);
  }

  /** What {@code json} says; nothing when it is no look of a list. */
  public static Optional<ListLook> read(String json) {
    try {
      var look = JSON.readValue(json, ListLook.class);
      return look == null || look.filter == null || look.column == null
          ? Optional.empty()
          : Optional.of(look);
    } catch (JsonProcessingException _) {
      return Optional.empty();
    }
  }

  /** The same as {@link #read} reads it. */
  public String json() {
    try {
      return JSON.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a look that cannot be written", e);
    }
  }

  /** Whether both show the same rows in the same order. */
  public boolean isSameList(ListLook other) {
    return filter.equals(other.filter)
        && column.equals(other.column)
        && isDescending == other.isDescending;
  }

  /** The order, when its column is one of {@code columns}. */
  public <C extends Enum<C>> Optional<SortOrder<C>> order(Class<C> columns) {
    for (var one : columns.getEnumConstants()) {
      if (one.name().equals(column)) {
        return Optional.of(new SortOrder<>(one, isDescending));
      }
    }
    return Optional.empty();
  }
}
