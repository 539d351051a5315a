package io.sentineliq.workbench.detection.tracking;

import io.sentineliq.workbench.platform.list.ListSource;
import io.sentineliq.workbench.platform.task.Progress;
import java.util.Optional;
import java.util.UUID;

/** Trackers as screens and commands use them. Never called on the user-interface thread. */
public interface Trackers extends ListSource<TrackerQuery, TrackerRow> {

  /** One of them in full, or {@code Problem.NotFound}. */
  TrackerDetails details(UUID id, Progress progress);

  /**
   * A new tracker, which runs, and is run over the stored texts; its id. {@code
   * Problem.InvalidField} when the name is taken, {@code Problem.BadPattern} when the pattern
   * cannot be run.
   */
  UUID add(NewTracker tracker, Progress progress);

  /** It says something else of itself, and is run over the stored texts. */
  void change(UUID id, int expectedVersion, NewTracker tracker, Progress progress);

  /** Runs, or not for a while; what it found stays. */
  void run(UUID id, int expectedVersion, boolean isRun);

  /**
   * Begins to try changes of a tracker, or of a new one, over the stored texts, which the history
   * tells once.
   */
  Trial beginTrial(Optional<UUID> tracker, String name);

  /** Tries patterns; nothing is stored. */
  @FunctionalInterface
  interface Trial {
    /** What {@code tracker} would find and lose; {@code Problem.BadPattern} when it cannot run. */
    TrackerPreview of(NewTracker tracker, Progress progress);
  }
}
