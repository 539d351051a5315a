package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.task.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Rows of a history numbered without gaps from 0, newest first; some numbers may be left out.
 *
 * @param <R> the row
 */
public final class SequenceRows<R> implements RowSet<R> {

  /** Reads part of the history. */
  @FunctionalInterface
  public interface Pages<R> {
    /** Up to {@code limit} rows from {@code newest} downwards, newest first. */
    List<R> page(long newest, int limit, Progress progress);
  }

  /**
   * How far a history goes.
   *
   * @param leftOut numbers that are not shown, in ascending order
   */
  public record Extent(long size, List<Long> leftOut) {
    /** Copies the numbers. */
    public Extent {
      leftOut = List.copyOf(leftOut);
    }
  }

  private final int size;
  private final long[] leftOut;
  private final Pages<R> pages;
  private final ToLongFunction<R> number;

  private SequenceRows(Extent extent, Pages<R> pages, ToLongFunction<R> number) {
    this.leftOut = extent.leftOut().stream().mapToLong(Long::longValue).toArray();
    this.size = (int) Math.min(extent.size() - leftOut.length, Integer.MAX_VALUE - 1L);
    this.pages = pages;
    this.number = number;
  }

  /** Reads the row sets of a history whose extent {@code extent} asks for. */
  public static <R> RowReader<R> reader(
      Function<Progress, Extent> extent, Pages<R> pages, ToLongFunction<R> number) {
    return new RowReader<>() {
      @Override
      public First<R> first(Progress progress) {
        return new First<>(all(progress), List.of());
      }

      @Override
      public RowSet<R> all(Progress progress) {
        return new SequenceRows<>(extent.apply(progress), pages, number);
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
    if (!(id instanceof Long sequence) || Arrays.binarySearch(leftOut, sequence) >= 0) {
      return -1;
    }
    var index = size - 1 - (sequence - before(sequence));
    return index >= 0 && index < size ? (int) index : -1;
  }

  @Override
  public List<Slot<R>> read(int from, int to, Progress progress) {
    var newest = sequenceAt(from);
    var rows = new HashMap<Long, R>();
    if (to > from) {
      var limit = Math.toIntExact(newest - sequenceAt(to - 1) + 1);
      pages.page(newest, limit, progress).forEach(row -> rows.put(number.applyAsLong(row), row));
    }
    var slots = new ArrayList<Slot<R>>(to - from);
    for (var index = from; index < to; index++) {
      var row = rows.get(sequenceAt(index));
      slots.add(row == null ? Slot.gone() : Slot.of(row));
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

  /** The number that stands at {@code index}: as many shown ones are smaller as stand below it. */
  private long sequenceAt(int index) {
    var wanted = size - 1L - index;
    var low = wanted;
    var high = wanted + leftOut.length;
    while (low < high) {
      var middle = (low + high) >>> 1;
      if (middle - before(middle + 1) < wanted) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** How many numbers below {@code sequence} are left out. */
  private int before(long sequence) {
    var place = Arrays.binarySearch(leftOut, sequence);
    return place >= 0 ? place : -place - 1;
  }
}
