package io.sentineliq.workbench.platform.list;

/**
 * What a list is sorted by; the database sorts.
 *
 * @param <C> enum of the columns that can be sorted
 */
public record SortOrder<C extends Enum<C>>(C column, boolean isDescending) {

  /** Largest or newest first. */
  public static <C extends Enum<C>> SortOrder<C> descending(C column) {
    return new SortOrder<>(column, true);
  }

  /** Smallest or oldest first. */
  public static <C extends Enum<C>> SortOrder<C> ascending(C column) {
    return new SortOrder<>(column, false);
  }
}
