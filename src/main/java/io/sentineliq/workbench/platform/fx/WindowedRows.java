package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.task.TaskHandle;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.task.Tasks;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;

/**
 * A list of any length that holds only what was looked at last: rows are read in the background by
 * windows of 200, the 10 used last are kept. A row that is not there yet is a pending slot; when
 * its window arrives, one change event announces all of it.
 */
public final class WindowedRows<R> extends ObservableListBase<Slot<R>> {

  /** Rows per window. */
  public static final int WINDOW = 200;

  private static final int KEPT = 10;
  private static final int RELOADED = 3;
  private static final int READ_AT_ONCE = 6;

  private final RowSet<R> set;
  private final Tasks tasks;
  private final Consumer<Throwable> onFailure;
  private final Map<Integer, List<Slot<R>>> windows;
  private final Map<Integer, TaskHandle> reading = new LinkedHashMap<>();
  private final Set<Integer> unreadable = new HashSet<>();
  private int lookedAt = -1;
  private boolean isClosed;

  /** The rows of {@code set}; {@code known} windows are there from the start. */
  WindowedRows(
      RowSet<R> set,
      Tasks tasks,
      Map<Integer, List<Slot<R>>> known,
      Consumer<Throwable> onFailure) {
    this.set = set;
    this.tasks = tasks;
    this.onFailure = onFailure;
    this.windows =
        new LinkedHashMap<>(64, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<Integer, List<Slot<R>>> eldest) {
            return size() > KEPT;
          }
        };
    windows.putAll(known);
  }

  /** Nothing. */
  static <R> WindowedRows<R> none(RowSet<R> set, Tasks tasks) {
    return new WindowedRows<>(set, tasks, Map.of(), error -> {});
  }

  /** The frozen set behind the rows. */
  public RowSet<R> set() {
    return set;
  }

  @Override
  public int size() {
    return set.size();
  }

  @Override
  public Slot<R> get(int index) {
    if (index < 0 || index >= size()) {
      throw new IndexOutOfBoundsException(index);
    }
    var window = index / WINDOW;
    if (window != lookedAt) {
      lookedAt = window;
      read(window);
      read(window + 1);
      read(window - 1);
    }
    var loaded = windows.get(window);
    if (loaded == null) {
      read(window);
      loaded = windows.get(window);
    }
    return loaded == null ? Slot.pending() : loaded.get(index % WINDOW);
  }

  /** The row if it is there; reads nothing. */
  public @Nullable R peek(int index) {
    var loaded = index < 0 || index >= size() ? null : windows.get(index / WINDOW);
    return loaded == null ? null : loaded.get(index % WINDOW).row();
  }

  /** How many rows are held in memory. */
  public int held() {
    return windows.values().stream().mapToInt(List::size).sum();
  }

  /** Looks only at what is in memory: a list of a million rows is never walked through. */
  @Override
  public int indexOf(Object wanted) {
    for (var entry : Map.copyOf(windows).entrySet()) {
      var at = entry.getValue().indexOf(wanted);
      if (at >= 0) {
        return entry.getKey() * WINDOW + at;
      }
    }
    return -1;
  }

  @Override
  public boolean contains(Object wanted) {
    return indexOf(wanted) >= 0;
  }

  /** Identity: comparing or hashing rows would read all of them. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  @Override
  public Iterator<Slot<R>> iterator() {
    return List.copyOf(windows.values()).stream().flatMap(List::stream).iterator();
  }

  /** Reads the windows used last again and forgets the others. */
  void refresh() {
    var latest = List.copyOf(windows.keySet()).reversed();
    latest.stream().skip(RELOADED).forEach(windows::remove);
    latest.stream().limit(RELOADED).forEach(this::startReading);
  }

  /** Drops every read that is under way. */
  void close() {
    isClosed = true;
    reading.values().forEach(TaskHandle::cancel);
    reading.clear();
  }

  private void read(int window) {
    var isInside = window >= 0 && (long) window * WINDOW < size();
    if (isClosed || !isInside || windows.containsKey(window) || unreadable.contains(window)) {
      return;
    }
    if (!reading.containsKey(window)) {
      startReading(window);
      cancelOldest();
    }
  }

  private void startReading(int window) {
    var from = window * WINDOW;
    var to = Math.min(size(), from + WINDOW);
    var handle =
        tasks.start(
            TaskTitle.quiet(Messages.text("list.reading")),
            progress -> set.read(from, to, progress),
            slots -> arrived(window, slots),
            error -> failed(window, error));
    if (handle.isRunning()) {
      reading.put(window, handle);
    }
  }

  /** Dragging the scroll bar passes many windows nobody wants any more. */
  private void cancelOldest() {
    while (reading.size() > READ_AT_ONCE) {
      var oldest = reading.entrySet().iterator();
      oldest.next().getValue().cancel();
      oldest.remove();
    }
  }

  private void arrived(int window, List<Slot<R>> slots) {
    reading.remove(window);
    if (isClosed) {
      return;
    }
    windows.put(window, slots);
    beginChange();
    for (var i = 0; i < slots.size(); i++) {
      nextUpdate(window * WINDOW + i);
    }
    endChange();
  }

  private void failed(int window, Throwable error) {
    reading.remove(window);
    // Not asked for again by the next drawing; the list offers to try again.
    unreadable.add(window);
    if (!isClosed) {
      onFailure.accept(error);
    }
  }
}
