package io.sentineliq.workbench.timeline.ui;

import io.sentineliq.workbench.platform.task.Latest;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.task.Tasks;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.timeline.EventKind;
import io.sentineliq.workbench.timeline.TimelineCount;
import io.sentineliq.workbench.timeline.TimelineSubjects;
import io.sentineliq.workbench.timeline.Timelines;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A timeline as lanes, one for each kind, cut into {@value #SLOTS} equal stretches. The database
 * counts, by hours and for a short time by minutes, so that its length costs nothing here.
 */
final class TimelineStripViewModel {

  /** Stretches across a lane. */
  static final int SLOTS = 120;

  private static final long HOUR = 3_600;
  private static final long MINUTE = 60;
  private static final long MINUTES_FROM = 4 * 24 * HOUR;
  private static final long SHORTEST = SLOTS * MINUTE;

  /**
   * What is drawn.
   *
   * @param from second at which it begins, since 1970
   * @param to second at which it ends
   * @param counts by kind and stretch
   * @param serious the part of {@code counts} that warns or tells of an error
   */
  record Picture(long from, long to, long[][] counts, long[][] serious) {

    /** The largest count of a stretch, at least 1. */
    long highest() {
      var highest = 1L;
      for (var lane : counts) {
        for (var count : lane) {
          highest = Math.max(highest, count);
        }
      }
      return highest;
    }

    /** When the stretch {@code slot} begins. */
    Instant startOf(int slot) {
      return Instant.ofEpochSecond(from + (to - from) * slot / SLOTS);
    }
  }

  private final Timelines timelines;
  private final Latest reads;
  private final Consumer<Throwable> failures;
  private final ReadOnlyObjectWrapper<@Nullable Picture> picture = new ReadOnlyObjectWrapper<>();
  private @Nullable TimelineSubjects about;
  private List<TimelineCount> hours = List.of();
  private long first;
  private long last;
  private long from;
  private long to;

  TimelineStripViewModel(Timelines timelines, Tasks tasks, Consumer<Throwable> failures) {
    this.timelines = timelines;
    this.reads = new Latest(tasks);
    this.failures = failures;
  }

  /** What is drawn; null while nothing happened. */
  ReadOnlyObjectProperty<@Nullable Picture> pictureProperty() {
    return picture.getReadOnlyProperty();
  }

  /** Shows the timeline of something, or the same one again after a change. */
  void show(TimelineSubjects subjects) {
    var isOther = !subjects.equals(about);
    about = subjects;
    reads.start(
        TaskTitle.quiet(Messages.text("list.reading")),
        progress -> timelines.counts(subjects, HOUR, 0, Long.MAX_VALUE / HOUR, progress),
        counts -> arrived(counts, isOther),
        failures);
  }

  /** Shows a part that is {@code factor} times as long; what is at {@code place} (0–1) stays. */
  void zoom(double factor, double place) {
    var anchor = from + (to - from) * place;
    var length = Math.max(SHORTEST, Math.min((double) (last - first), (to - from) * factor));
    move((long) (anchor - length * place), (long) length);
  }

  /** Goes on by {@code part} of what is shown. */
  void shift(double part) {
    move(from + (long) ((to - from) * part), to - from);
  }

  /** Shows everything. */
  void showAll() {
    move(first, last - first);
  }

  private void arrived(List<TimelineCount> counts, boolean isOther) {
    hours = counts;
    if (counts.isEmpty()) {
      picture.set(null);
      return;
    }
    var wasAll = isOther || (from == first && to == last);
    first = counts.stream().mapToLong(TimelineCount::slot).min().orElseThrow() * HOUR;
    last = (counts.stream().mapToLong(TimelineCount::slot).max().orElseThrow() + 1) * HOUR;
    last = Math.max(last, first + SHORTEST);
    if (wasAll) {
      showAll();
    } else {
      move(from, to - from);
    }
  }

  private void move(long begin, long length) {
    if (hours.isEmpty()) {
      return;
    }
    from = Math.max(first, Math.min(begin, last - length));
    to = Math.min(last, from + length);
    var subjects = about;
    if (to - from > MINUTES_FROM || subjects == null) {
      picture.set(drawn(hours, HOUR));
      return;
    }
    reads.start(
        TaskTitle.quiet(Messages.text("list.reading")),
        progress -> timelines.counts(subjects, MINUTE, from / MINUTE, to / MINUTE + 1, progress),
        counts -> picture.set(drawn(counts, MINUTE)),
        failures);
  }

  private Picture drawn(List<TimelineCount> counts, long seconds) {
    var kinds = List.of(EventKind.values());
    var all = new long[kinds.size()][SLOTS];
    var serious = new long[kinds.size()][SLOTS];
    for (var count : counts) {
      var slot = (int) Math.floorDiv((count.slot() * seconds - from) * SLOTS, to - from);
      if (slot >= 0 && slot < SLOTS) {
        var lane = kinds.indexOf(EventKind.valueOf(count.kind()));
        all[lane][slot] += count.count();
        serious[lane][slot] += count.serious();
      }
    }
    return new Picture(from, to, all, serious);
  }
}
