package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.task.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/** Rows of a history numbered without gaps from 0, newest first. */
public final class SequenceRows<R> implements RowSet<R> {

  /** Reads part of the history. */
  @FunctionalInterface
  public interface Pages<R> {
    /** Up to {@code limit} rows from {@code newest} downwards, newest first. */
    List<R> page(long newest, int limit, Progress progress);
  }

  private final int size;
  private final Pages<R> pages;

  private SequenceRows(long size, Pages<R> pages) {
    this.size = (int) Math.min(size, Integer.MAX_VALUE - 1L);
    this.pages = pages;
  }

  /** Reads the row sets of a history whose length {@code size} asks for. */
  public static <R> RowReader<R> reader(LongSupplier size, Pages<R> pages) {
    return new RowReader<>() {
      @Override
      public First<R> first(Progress progress) {
        return new First<>(all(progress), List.of());
      }

      @Override
      public RowSet<R> all(Progress progress) {
        return new SequenceRows<>(size.getAsLong(), pages);
      }
    };
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public boolean isComplete() {
    return true;
  }

  @Override
  public Object idAt(int index) {
    return sequenceAt(index);
  }

  @Override
  public int indexOf(Object id) {
    if (!(id instanceof Long sequence)) {
      return -1;
    }
    var index = size - 1 - sequence;
    return index >= 0 && index < size ? (int) index : -1;
  }

  @Override
  public List<Slot<R>> read(int from, int to, Progress progress) {
    var rows = pages.page(sequenceAt(from), to - from, progress);
    var slots = new ArrayList<Slot<R>>(to - from);
    rows.forEach(row -> slots.add(Slot.of(row)));
    while (slots.size() < to - from) {
      slots.add(Slot.gone());
    }
    return slots;
  }

  @Override
  public int countNewIn(RowSet<R> later) {
    return Math.max(0, later.size() - size);
  }

  @Override
  public boolean isSameAs(RowSet<R> other) {
    return other.size() == size;
  }

  private long sequenceAt(int index) {
    return size - 1L - index;
  }
}
