package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.task.Progress;
import java.util.List;

/**
 * What a list shows at one moment, frozen: how many rows, their identity by position, and how to
 * read some of them.
 *
 * @param <R> the row
 */
public interface RowSet<R> {

  /** How many rows there are. */
  int size();

  /** Whether nothing that belongs here is missing. */
  boolean isComplete();

  /** What identifies the row at {@code index}, for finding it again in another set. */
  Object idAt(int index);

  /** Where the row is, or -1. */
  int indexOf(Object id);

  /** Reads the rows from {@code from} up to but not including {@code to}. In the background. */
  List<Slot<R>> read(int from, int to, Progress progress);

  /** How many rows of {@code later} are not in this one. In the background. */
  int countNewIn(RowSet<R> later);

  /** Whether {@code other} has the same rows in the same order. In the background. */
  boolean isSameAs(RowSet<R> other);
}
