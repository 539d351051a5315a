package io.sentineliq.workbench.platform.fx;

import org.jspecify.annotations.Nullable;

/**
 * One line of a list: its row, or the knowledge that the row is still on its way or gone.
 *
 * @param row null while it is not there
 * @param isGone whether the record no longer exists
 */
public record Slot<R>(@Nullable R row, boolean isGone) {

  private static final Slot<?> PENDING = new Slot<>(null, false);

  /** A row that is being read. */
  @SuppressWarnings("unchecked") // holds no row, so it fits every type
  public static <R> Slot<R> pending() {
    return (Slot<R>) PENDING;
  }

  /** A row that was deleted after the list was made. */
  public static <R> Slot<R> gone() {
    return new Slot<>(null, true);
  }

  /** A row. */
  public static <R> Slot<R> of(R row) {
    return new Slot<>(row, false);
  }

  /** Whether the row is still being read. */
  public boolean isPending() {
    return row == null && !isGone;
  }
}
