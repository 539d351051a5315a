package io.sentineliq.workbench.timeline;

import io.sentineliq.workbench.platform.list.CsvExport;
import io.sentineliq.workbench.platform.list.ListSource;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import java.util.List;
import java.util.UUID;

/** The timelines of incidents and cases. Never called on the user-interface thread. */
public interface Timelines extends ListSource<TimelineQuery, TimelineEntry> {

  /**
   * How many events of each kind fall into each hour or minute.
   *
   * @param seconds 3600 or 60
   * @param firstSlot the first stretch, counted from the beginning of 1970
   * @param endSlot the stretch after the last one
   */
  List<TimelineCount> counts(
      TimelineSubjects about, long seconds, long firstSlot, long endSlot, Progress progress);

  /** The event of this id; {@code Problem.NotFound} when it is not there any more. */
  default TimelineEntry entry(UUID id, Progress progress) {
    return rows(List.of(id), progress).stream()
        .findFirst()
        .orElseThrow(() -> new Problem.NotFound(TimelineEvent.class.getSimpleName()).asException());
  }

  /** A new event in the name of whoever works here; its id. */
  UUID add(TimelineSubjects about, ManualEntry entry);

  /**
   * Adds what came in {@code file}, without what is there already; how many were not. One entry in
   * the history for all of them.
   */
  int addAll(TimelineSubjects about, List<ManualEntry> entries, String file);

  /** Another content of an event that the person wrote. */
  void change(UUID id, int expectedVersion, ManualEntry entry);

  /** Takes an event away that the person wrote; the history keeps what it said. */
  void remove(UUID id, int expectedVersion);

  /** Keeps in the history that a file was written. */
  void exported(CsvExport.Written written);
}
