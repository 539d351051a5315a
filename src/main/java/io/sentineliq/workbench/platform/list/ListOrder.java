package io.sentineliq.workbench.platform.list;

import java.util.ArrayList;

/** Parts of {@code order by} that mean the same on both databases. */
public final class ListOrder {

  private ListOrder() {}

  /** {@code expression} in the direction of {@code order}; what has no value stands last. */
  public static String of(String expression, SortOrder<?> order) {
    return expression + (order.isDescending() ? " desc" : "") + " nulls last";
  }

  /** A column that always has a value: an index holds its order only as it was declared. */
  public static String ofFilled(String column, SortOrder<?> order) {
    return column + (order.isDescending() ? " desc" : "");
  }

  /** The place of the constant in {@code column} among those of {@code type}. */
  public static String asDeclared(String column, Class<? extends Enum<?>> type) {
    var cases = new ArrayList<String>();
    for (var constant : type.getEnumConstants()) {
      cases.add("when '" + constant.name() + "' then " + cases.size());
    }
    return "case " + column + " " + String.join(" ", cases) + " end";
  }
}
