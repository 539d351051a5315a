package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.list.IdSet;
import io.sentineliq.workbench.platform.list.IdSnapshot;
import io.sentineliq.workbench.platform.task.Latest;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.task.Tasks;
import io.sentineliq.workbench.platform.text.Messages;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a list are ticked. What is ticked is the record, not the place: sorting, reading
 * again and what others add or take away change nothing about it. Rows are named by UUIDs.
 *
 * @param <R> the row
 */
public final class RowSelection<R> {

  private final ListModel<R> list;
  private final Latest fills;
  private final Latest counts;
  private final ReadOnlyIntegerWrapper size = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper outside = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
  private final ReadOnlyObjectWrapper<@Nullable Instant> everythingAt =
      new ReadOnlyObjectWrapper<>();
  private IdSet ids = new IdSet();
  private int anchor = -1;

  RowSelection(ListModel<R> list, Tasks tasks) {
    this.list = list;
    this.fills = new Latest(tasks);
    this.counts = new Latest(tasks);
  }

  // Properties

  /** How many records are ticked. */
  public ReadOnlyIntegerProperty sizeProperty() {
    return size.getReadOnlyProperty();
  }

  /** How many of them the list does not show; -1 while that is being counted. */
  public ReadOnlyIntegerProperty outsideProperty() {
    return outside.getReadOnlyProperty();
  }

  /** Goes up with every change of a tick. */
  public ReadOnlyIntegerProperty changesProperty() {
    return changes.getReadOnlyProperty();
  }

  /** When everything that matched was ticked; null when that is not what is ticked. */
  public ReadOnlyObjectProperty<@Nullable Instant> everythingAtProperty() {
    return everythingAt.getReadOnlyProperty();
  }

  /** Whether the row at {@code index} is ticked. */
  public boolean isTicked(int index) {
    var set = set();
    return index >= 0 && index < set.size() && ids.contains((UUID) set.idAt(index));
  }

  /** What is ticked, as it stands now. */
  public IdSnapshot ids() {
    return ids.snapshot();
  }

  // Commands

  /** Ticks the row at {@code index}, or takes its tick away. */
  public void toggle(int index) {
    var set = set();
    if (index < 0 || index >= set.size()) {
      return;
    }
    var id = (UUID) set.idAt(index);
    if (!ids.remove(id)) {
      ids.add(id);
    }
    anchor = index;
    changed(null);
  }

  /** Ticks every row between the one that was ticked last and {@code index}. */
  public void extendTo(int index) {
    var set = set();
    if (index < 0 || index >= set.size()) {
      return;
    }
    var current = list.currentProperty().get();
    var from = anchor >= 0 && anchor < set.size() ? anchor : Math.max(0, current);
    for (var i = Math.min(from, index); i <= Math.max(from, index); i++) {
      ids.add((UUID) set.idAt(i));
    }
    anchor = from;
    list.select(index);
    changed(null);
  }

  /** Ticks everything the list shows or would show when scrolled; what comes later is not in it. */
  public void everything(Instant now, Consumer<Throwable> failures) {
    var shown = set();
    fills.start(
        TaskTitle.quiet(Messages.text("list.reading")),
        progress -> idsOf(shown.isComplete() ? shown : list.readAll(progress), progress),
        all -> {
          ids = all;
          counts.cancel();
          outside.set(0);
          changed(now);
        },
        failures);
  }

  /** Takes every tick away. */
  public void clear() {
    fills.cancel();
    counts.cancel();
    outside.set(0);
    ids = new IdSet();
    anchor = -1;
    changed(null);
  }

  /** Other rows came on screen: counts which of the ticked records are not among them. */
  void rowsChanged() {
    var rows = set();
    if (ids.size() == 0) {
      return;
    }
    outside.set(-1);
    if (rows.isComplete()) {
      var ticked = ids.copy();
      counts.start(
          TaskTitle.quiet(Messages.text("list.reading")),
          progress -> countShown(rows, ticked, progress),
          shown -> outside.set(ticked.size() - shown),
          error -> {
            throw new IllegalStateException("rows that are here cannot be counted", error);
          });
    }
  }

  private static int countShown(RowSet<?> rows, IdSet ticked, Progress progress) {
    var shown = 0;
    for (var i = 0; i < rows.size(); i++) {
      if (i % 10_000 == 0) {
        progress.stopIfCancelled();
      }
      shown += ticked.contains((UUID) rows.idAt(i)) ? 1 : 0;
    }
    return shown;
  }

  private void changed(@Nullable Instant everything) {
    size.set(ids.size());
    everythingAt.set(ids.size() == 0 ? null : everything);
    changes.set(changes.get() + 1);
  }

  private RowSet<R> set() {
    return list.rowsProperty().get().set();
  }

  private static IdSet idsOf(RowSet<?> rows, Progress progress) {
    var ids = new IdSet();
    for (var i = 0; i < rows.size(); i++) {
      if (i % 10_000 == 0) {
        progress.stopIfCancelled();
      }
      ids.add((UUID) rows.idAt(i));
    }
    return ids;
  }
}
