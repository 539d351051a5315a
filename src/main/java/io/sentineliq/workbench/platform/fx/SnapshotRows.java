package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.list.IdSet;
import io.sentineliq.workbench.platform.list.IdSnapshot;
import io.sentineliq.workbench.platform.list.ListSource;
import io.sentineliq.workbench.platform.task.Progress;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Rows named by a frozen list of ids. */
public final class SnapshotRows<R> implements RowSet<R> {

  private static final int FIRST = 400;

  private final IdSnapshot ids;
  private final ListSource<?, R> source;
  private final Function<R, UUID> idOf;

  private SnapshotRows(IdSnapshot ids, ListSource<?, R> source, Function<R, UUID> idOf) {
    this.ids = ids;
    this.source = source;
    this.idOf = idOf;
  }

  /** Reads the row sets of {@code query}. */
  public static <Q, R> RowReader<R> reader(
      ListSource<Q, R> source, Q query, Function<R, UUID> idOf) {
    return new RowReader<>() {
      @Override
      public First<R> first(Progress progress) {
        var page = source.firstPage(query, FIRST, progress);
        var set = new SnapshotRows<>(page.ids(), source, idOf);
        return new First<>(set, set.slots(page.ids(), page.rows()));
      }

      @Override
      public RowSet<R> all(Progress progress) {
        return new SnapshotRows<>(source.allIds(query, progress), source, idOf);
      }
    };
  }

  @Override
  public int size() {
    return ids.size();
  }

  @Override
  public boolean isComplete() {
    return ids.isComplete();
  }

  @Override
  public Object idAt(int index) {
    return ids.get(index);
  }

  @Override
  public int indexOf(Object id) {
    return ids.indexOf(id);
  }

  @Override
  public List<Slot<R>> read(int from, int to, Progress progress) {
    var wanted = List.copyOf(ids.subList(from, to));
    return slots(wanted, source.rows(wanted, progress));
  }

  private List<Slot<R>> slots(List<UUID> wanted, List<R> rows) {
    var found = new HashMap<UUID, R>(wanted.size() * 2);
    rows.forEach(row -> found.put(idOf.apply(row), row));
    return wanted.stream().map(id -> slot(found.get(id))).toList();
  }

  @Override
  public int countNewIn(RowSet<R> later) {
    return IdSet.of(ids).countMissingFrom(idsOf(later));
  }

  @Override
  public boolean isSameAs(RowSet<R> other) {
    var others = idsOf(other);
    if (others.size() != ids.size()) {
      return false;
    }
    for (var i = 0; i < ids.size(); i++) {
      if (!ids.get(i).equals(others.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static IdSnapshot idsOf(RowSet<?> rows) {
    return rows instanceof SnapshotRows<?> named ? named.ids : IdSnapshot.empty();
  }

  private static <R> Slot<R> slot(@Nullable R row) {
    return row == null ? Slot.gone() : Slot.of(row);
  }
}
