package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.task.Progress;
import java.util.List;

/** The set before the first read. */
record NoRows<R>() implements RowSet<R> {

  @Override
  public int size() {
    return 0;
  }

  @Override
  public boolean isComplete() {
    return true;
  }

  @Override
  public Object idAt(int index) {
    throw new IndexOutOfBoundsException(index);
  }

  @Override
  public int indexOf(Object id) {
    return -1;
  }

  @Override
  public List<Slot<R>> read(int from, int to, Progress progress) {
    return List.of();
  }

  @Override
  public int countNewIn(RowSet<R> later) {
    return later.size();
  }

  @Override
  public boolean isSameAs(RowSet<R> other) {
    return other.size() == 0;
  }
}
