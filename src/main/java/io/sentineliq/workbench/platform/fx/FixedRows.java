package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.task.Progress;
import java.util.List;
import java.util.UUID;

/**
 * Rows that are all here already and never change, for lists that come from no store.
 *
 * @param <R> the row
 */
public record FixedRows<R>(List<R> rows) implements RowSet<R>, RowReader<R> {

  /** Keeps the rows as they are now. */
  public FixedRows {
    rows = List.copyOf(rows);
  }

  @Override
  public First<R> first(Progress progress) {
    return new First<>(this, List.of());
  }

  @Override
  public RowSet<R> all(Progress progress) {
    return this;
  }

  @Override
  public int size() {
    return rows.size();
  }

  @Override
  public boolean isComplete() {
    return true;
  }

  /** A row is called by its place, counted from one: the nil UUID is no id. */
  @Override
  public Object idAt(int index) {
    return new UUID(0, index + 1L);
  }

  @Override
  public int indexOf(Object id) {
    return id instanceof UUID place && place.getMostSignificantBits() == 0
        ? (int) place.getLeastSignificantBits() - 1
        : -1;
  }

  /** The row that {@link #idAt} calls {@code id}. */
  public R row(UUID id) {
    return rows.get((int) id.getLeastSignificantBits() - 1);
  }

  @Override
  public List<Slot<R>> read(int from, int to, Progress progress) {
    return rows.subList(from, to).stream().map(Slot::of).toList();
  }

  @Override
  public int countNewIn(RowSet<R> later) {
    return 0;
  }

  @Override
  public boolean isSameAs(RowSet<R> other) {
    return equals(other);
  }
}
