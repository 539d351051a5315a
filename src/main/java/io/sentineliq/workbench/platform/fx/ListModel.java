package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.task.Latest;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.task.Tasks;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import org.jspecify.annotations.Nullable;

/**
 * The state of a list without its looks: which rows, which of them is the current one, whether
 * something is being read, what failed, and what waits behind the “n new” pill.
 *
 * @param <R> the row
 */
public final class ListModel<R> {

  /** A set and the windows of it that are already read. */
  private record Prepared<R>(RowSet<R> set, Map<Integer, List<Slot<R>>> windows) {}

  /** What a look at the store found. */
  private record Checked<R>(
      RowSet<R> against, Prepared<R> prepared, boolean isSame, boolean showNow, int newRows) {}

  /** Which row is the first one on screen. */
  private record Top(int index, @Nullable Object id) {}

  private static final int NEIGHBOURS = 50;

  /** A record to go to as soon as it is among the rows. */
  private record Wanted(Object id, Runnable onMissing) {}

  private final Tasks tasks;
  private final Latest reads;
  private final Latest checks;
  private final ReadOnlyObjectWrapper<WindowedRows<R>> rows;
  private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<@Nullable Throwable> failure = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(-1);
  private final ReadOnlyObjectWrapper<@Nullable R> currentRow = new ReadOnlyObjectWrapper<>();
  private final RowSelection<R> selection;
  private final ListChangeListener<Slot<R>> arrivals = change -> updateCurrentRow();
  private @Nullable RowReader<R> reader;
  private @Nullable RowSet<R> waitingSet;
  private boolean isOwnActPending;
  private @Nullable Wanted wanted;
  private int topIndex;

  /** An empty list. */
  public ListModel(Tasks tasks) {
    this.tasks = tasks;
    this.reads = new Latest(tasks);
    this.checks = new Latest(tasks);
    this.selection = new RowSelection<>(this, tasks);
    this.rows = new ReadOnlyObjectWrapper<>(WindowedRows.none(new NoRows<>(), tasks));
  }

  // Properties

  /** The rows; another object whenever the set changes. */
  public ReadOnlyObjectProperty<WindowedRows<R>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /** Whether the first rows of a query are on their way. */
  public ReadOnlyBooleanProperty loadingProperty() {
    return loading.getReadOnlyProperty();
  }

  /** What went wrong with the last read, null when nothing did. */
  public ReadOnlyObjectProperty<@Nullable Throwable> failureProperty() {
    return failure.getReadOnlyProperty();
  }

  /** New rows that wait to be shown; -1 when only order or absence changed, 0 when nothing did. */
  public ReadOnlyIntegerProperty waitingProperty() {
    return waiting.getReadOnlyProperty();
  }

  /** Position of the current row, or -1. */
  public ReadOnlyIntegerProperty currentProperty() {
    return current.getReadOnlyProperty();
  }

  /** The current row; null when there is none or it has not been read. */
  public ReadOnlyObjectProperty<@Nullable R> currentRowProperty() {
    return currentRow.getReadOnlyProperty();
  }

  /** Which rows are ticked. */
  public RowSelection<R> selection() {
    return selection;
  }

  /** Whether nothing has been read yet. */
  public boolean isFresh() {
    return rows.get().set() instanceof NoRows;
  }

  // Commands

  /** Shows another query or order; the current row stays the same record where it can. */
  public void open(RowReader<R> newReader) {
    reader = newReader;
    topIndex = 0;
    checks.cancel();
    loading.set(true);
    reads.start(
        title(),
        progress -> prepare(newReader.first(progress), progress),
        prepared -> firstArrived(newReader, prepared),
        this::failed);
  }

  /** Reads again after a failure. */
  public void retry() {
    if (reader != null) {
      open(reader);
    }
  }

  /** Shows what the person's own act changed, at once and in place. */
  public void refresh() {
    isOwnActPending = true;
    rows.get().refresh();
    recheck();
  }

  /** Looks whether something changed; what others added waits behind the pill. */
  public void recheck() {
    var from = reader;
    if (from == null || loading.get()) {
      return;
    }
    var shown = rows.get().set();
    var mayMove = isOwnActPending || shown.size() == 0;
    var top = top();
    checks.start(
        title(),
        progress -> check(shown, from.all(progress), mayMove, top, progress),
        this::checked,
        this::failed);
  }

  /** Shows what waits behind the pill. */
  public void showWaiting() {
    var set = waitingSet;
    if (set != null) {
      var top = new Top(0, null);
      reads.start(title(), progress -> prepare(set, top, progress), this::show, this::failed);
    }
  }

  /** Makes the row at {@code index} the current one. */
  public void select(int index) {
    var size = rows.get().size();
    current.set(size == 0 ? -1 : Math.clamp(index, -1, size - 1));
    updateCurrentRow();
  }

  /**
   * Makes the record {@code id} the current one as soon as it is among the rows, those behind the
   * pill included; {@code onMissing} is run when the store does not name it.
   */
  public void reveal(Object id, Runnable onMissing) {
    wanted = new Wanted(id, onMissing);
    if (!goToWanted() && !loading.get() && rows.get().set().isComplete()) {
      recheck();
    }
  }

  /** Moves the current row by {@code step}; stays inside the list. */
  public void move(int step) {
    var size = rows.get().size();
    if (size > 0) {
      select(Math.clamp(current.get() + (long) step, 0, size - 1));
    }
  }

  /** Remembers which row is the first one on screen, so that a refresh can keep it there. */
  public void seenFrom(int index) {
    topIndex = Math.max(0, index);
  }

  /** Everything that matches now. In the background. */
  RowSet<R> readAll(Progress progress) {
    return reader == null ? rows.get().set() : reader.all(progress);
  }

  /** Stops every read. */
  public void close() {
    reads.cancel();
    checks.cancel();
    rows.get().close();
  }

  // Arrivals

  private static <R> Checked<R> check(
      RowSet<R> shown, RowSet<R> later, boolean mayMove, Top top, Progress progress) {
    if (shown.isSameAs(later)) {
      return new Checked<>(shown, new Prepared<>(later, Map.of()), true, false, 0);
    }
    var prepared =
        mayMove
            ? prepare(later, top, progress)
            : new Prepared<>(later, Map.<Integer, List<Slot<R>>>of());
    return new Checked<>(shown, prepared, false, mayMove, shown.countNewIn(later));
  }

  private void checked(Checked<R> checked) {
    if (rows.get().set() != checked.against()) {
      // Other rows came on screen in the meantime: what was found out is about the old ones.
      recheck();
      return;
    }
    failure.set(null);
    if (!isOwnActPending) {
      rows.get().refresh();
    }
    isOwnActPending = false;
    if (checked.showNow()) {
      show(checked.prepared());
      return;
    }
    waitingSet = checked.isSame() ? null : checked.prepared().set();
    waiting.set(checked.isSame() ? 0 : checked.newRows() == 0 ? -1 : checked.newRows());
    if (wanted != null && checked.prepared().set().indexOf(wanted.id()) >= 0) {
      showWaiting();
    } else {
      giveUpWanted();
    }
  }

  private boolean goToWanted() {
    var index = wanted == null ? -1 : rows.get().set().indexOf(wanted.id());
    if (index >= 0) {
      wanted = null;
      select(index);
    }
    return index >= 0;
  }

  private void giveUpWanted() {
    var missing = wanted;
    wanted = null;
    if (missing != null) {
      missing.onMissing().run();
    }
  }

  private void firstArrived(RowReader<R> from, Prepared<R> prepared) {
    loading.set(false);
    show(prepared);
    if (!prepared.set().isComplete()) {
      reads.start(
          title(),
          progress -> complete(prepared, from.all(progress), progress),
          this::show,
          this::failed);
    }
  }

  private void show(Prepared<R> prepared) {
    var before = rows.get();
    var place = placeIn(prepared.set(), before.set());
    before.close();
    before.removeListener(arrivals);
    var now = new WindowedRows<>(prepared.set(), tasks, prepared.windows(), this::failed);
    now.addListener(arrivals);
    failure.set(null);
    waitingSet = null;
    waiting.set(0);
    // The old position means nothing in the new rows until the record is found again.
    current.set(-1);
    rows.set(now);
    selection.rowsChanged();
    select(place);
    if (!goToWanted() && now.set().isComplete()) {
      giveUpWanted();
    }
  }

  /**
   * Where the current row stands in {@code later}; when it is gone, the next one of its neighbours
   * that is still there, so that whoever works through a list stays where they were.
   */
  private int placeIn(RowSet<R> later, RowSet<R> shown) {
    var from = current.get();
    if (from < 0) {
      return 0;
    }
    for (var i = from; i < Math.min(shown.size(), from + NEIGHBOURS); i++) {
      var found = later.indexOf(shown.idAt(i));
      if (found >= 0) {
        return found;
      }
    }
    return Math.min(from, later.size() - 1);
  }

  private void failed(Throwable error) {
    loading.set(false);
    wanted = null;
    failure.set(error);
  }

  /** The rows read first are good for the whole set unless it changed in between. */
  private static <R> Prepared<R> complete(Prepared<R> first, RowSet<R> all, Progress progress) {
    var known = first.set();
    for (var i = 0; i < known.size(); i++) {
      if (i >= all.size() || !known.idAt(i).equals(all.idAt(i))) {
        return prepare(all, new Top(0, null), progress);
      }
    }
    return new Prepared<>(all, wholeWindows(first.windows()));
  }

  private static <R> Map<Integer, List<Slot<R>>> wholeWindows(Map<Integer, List<Slot<R>>> windows) {
    var whole = new LinkedHashMap<>(windows);
    whole.values().removeIf(window -> window.size() < WindowedRows.WINDOW);
    return whole;
  }

  /** The windows that were read with the set, else those of the first screen. */
  private static <R> Prepared<R> prepare(RowReader.First<R> first, Progress progress) {
    if (first.rows().isEmpty()) {
      return prepare(first.set(), new Top(0, null), progress);
    }
    var windows = new LinkedHashMap<Integer, List<Slot<R>>>();
    for (var from = 0; from < first.rows().size(); from += WindowedRows.WINDOW) {
      var to = Math.min(first.rows().size(), from + WindowedRows.WINDOW);
      windows.put(from / WindowedRows.WINDOW, List.copyOf(first.rows().subList(from, to)));
    }
    return new Prepared<>(first.set(), windows);
  }

  /**
   * Reads the windows around what is on screen, so that known rows stay until new ones are here.
   */
  private static <R> Prepared<R> prepare(RowSet<R> set, Top top, Progress progress) {
    var found = top.id() == null ? -1 : set.indexOf(top.id());
    var index = found >= 0 ? found : Math.min(top.index(), Math.max(0, set.size() - 1));
    var windows = new LinkedHashMap<Integer, List<Slot<R>>>();
    var first = index / WindowedRows.WINDOW;
    for (var window = first; window <= first + 1; window++) {
      var from = window * WindowedRows.WINDOW;
      if (from < set.size()) {
        var to = Math.min(set.size(), from + WindowedRows.WINDOW);
        windows.put(window, set.read(from, to, progress));
      }
    }
    return new Prepared<>(set, windows);
  }

  private Top top() {
    var set = rows.get().set();
    return new Top(topIndex, topIndex > 0 && topIndex < set.size() ? set.idAt(topIndex) : null);
  }

  private void updateCurrentRow() {
    currentRow.set(rows.get().peek(current.get()));
  }

  private static TaskTitle title() {
    return TaskTitle.quiet(Messages.text("list.reading"));
  }
}
