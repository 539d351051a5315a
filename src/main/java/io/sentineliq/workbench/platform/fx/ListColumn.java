package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.text.Messages;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A column of a {@link DataTable}.
 *
 * @param id its name in the remembered state
 * @param titleKey key of the header text
 * @param width preferred width in pixels at 100 %
 * @param grows whether it takes the width that is left; exactly one column does
 * @param isFigure whether it holds figures, set right-aligned
 * @param sort what the database sorts by, null when the column cannot be sorted
 * @param cells makes the cells
 * @param isHidden whether it is shown only when somebody asks for it
 * @param text what stands in a file of the list, null when the column is not exported
 */
public record ListColumn<R>(
    String id,
    String titleKey,
    double width,
    boolean grows,
    boolean isFigure,
    boolean isHidden,
    @Nullable Enum<?> sort,
    Supplier<? extends RowCell<R>> cells,
    @Nullable Function<R, String> text) {

  /** A column of fixed width. */
  public static <R> ListColumn<R> of(
      String id, String titleKey, double width, Supplier<? extends RowCell<R>> cells) {
    return new ListColumn<>(id, titleKey, width, false, false, false, null, cells, null);
  }

  /** The same column, taking the width that is left. */
  public ListColumn<R> growing() {
    return new ListColumn<>(id, titleKey, width, true, isFigure, isHidden, sort, cells, text);
  }

  /** The same column, not shown before somebody asks for it. */
  public ListColumn<R> hidden() {
    return new ListColumn<>(id, titleKey, width, grows, isFigure, true, sort, cells, text);
  }

  /** The same column, right-aligned. */
  public ListColumn<R> figures() {
    return new ListColumn<>(id, titleKey, width, grows, true, isHidden, sort, cells, text);
  }

  /** The same column, sorted by {@code key} in the database. */
  public ListColumn<R> sortedBy(Enum<?> key) {
    return new ListColumn<>(id, titleKey, width, grows, isFigure, isHidden, key, cells, text);
  }

  /** The same column, where the order is another's. */
  public ListColumn<R> unsorted() {
    return new ListColumn<>(id, titleKey, width, grows, isFigure, isHidden, null, cells, text);
  }

  /** The same column, exported as {@code text}: exact, and nothing in it can be clicked. */
  public ListColumn<R> exportedAs(Function<R, String> text) {
    return new ListColumn<>(id, titleKey, width, grows, isFigure, isHidden, sort, cells, text);
  }

  /** The header text. */
  public String title() {
    return Messages.text(titleKey);
  }
}
