package io.sentineliq.workbench.audit.ui;

import io.sentineliq.workbench.audit.AuditFilter;
import io.sentineliq.workbench.audit.AuditRow;
import io.sentineliq.workbench.audit.AuditTrail;
import io.sentineliq.workbench.platform.fx.RowReader;
import io.sentineliq.workbench.platform.fx.RowSet;
import io.sentineliq.workbench.platform.fx.Slot;
import io.sentineliq.workbench.platform.task.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/** The entries a filter leaves, newest first: their sequences, frozen, and rows read in windows. */
final class FoundEntries implements RowSet<AuditRow> {

  private final AuditTrail trail;
  private final long[] sequences;

  private FoundEntries(AuditTrail trail, List<Long> found) {
    this.trail = trail;
    this.sequences = found.stream().mapToLong(Long::longValue).toArray();
  }

  static RowReader<AuditRow> reader(AuditTrail trail, AuditFilter filter) {
    return new RowReader<>() {
      @Override
      public First<AuditRow> first(Progress progress) {
        return new First<>(all(progress), List.of());
      }

      @Override
      public RowSet<AuditRow> all(Progress progress) {
        return new FoundEntries(trail, trail.matching(filter, progress));
      }
    };
  }

  @Override
  public int size() {
    return sequences.length;
  }

  @Override
  public boolean isComplete() {
    return true;
  }

  @Override
  public Object idAt(int index) {
    return sequences[index];
  }

  @Override
  public int indexOf(Object id) {
    if (id instanceof Long wanted) {
      for (var i = 0; i < sequences.length; i++) {
        if (sequences[i] == wanted) {
          return i;
        }
      }
    }
    return -1;
  }

  @Override
  public List<Slot<AuditRow>> read(int from, int to, Progress progress) {
    var wanted = Arrays.stream(sequences, from, to).boxed().toList();
    var rows = new HashMap<Long, AuditRow>();
    trail.rows(wanted, progress).forEach(row -> rows.put(row.sequence(), row));
    var slots = new ArrayList<Slot<AuditRow>>(wanted.size());
    for (var sequence : wanted) {
      var row = rows.get(sequence);
      slots.add(row == null ? Slot.gone() : Slot.of(row));
    }
    return slots;
  }

  @Override
  public int countNewIn(RowSet<AuditRow> later) {
    return Math.max(0, later.size() - sequences.length);
  }

  @Override
  public boolean isSameAs(RowSet<AuditRow> other) {
    return other instanceof FoundEntries found && Arrays.equals(sequences, found.sequences);
  }
}
