package io.sentineliq.workbench.detection;

import io.sentineliq.workbench.alert.ActResult;
import io.sentineliq.workbench.alert.AlertVerbs.UndoToken;
import io.sentineliq.workbench.platform.list.CsvExport;
import io.sentineliq.workbench.platform.list.FacetSource;
import io.sentineliq.workbench.platform.list.ListSource;
import io.sentineliq.workbench.platform.task.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Detections as screens and commands use them. Never called on the user-interface thread. */
public interface Detections
    extends ListSource<DetectionQuery, DetectionRow>, FacetSource<DetectionFacet> {

  /** Alerts that one act makes. */
  int MOST_ALERTS = 500;

  /** One of them in full, or {@code Problem.NotFound}. */
  DetectionDetails details(UUID id, Progress progress);

  /** How many have work to do. */
  long openCount();

  /** The {@code most} brands with the most work to do. */
  List<DetectionsOfBrand> perBrand(int most, Progress progress);

  /**
   * Judges every domain of a list for the watched brands and stores nothing. {@code
   * Problem.UnreadableInput} when the file cannot be read, {@code Problem.Conflict} while no brand
   * has a domain.
   */
  DomainScan scan(Path file, Progress progress);

  /** Stores hits as detections; those that are there already add and change nothing. */
  Kept keep(List<LookalikeHit> hits, String sourceName, Progress progress);

  /**
   * Moves those of {@code ids} that may go there, in chunks that each are complete in themselves.
   *
   * @param reason why; needed where {@link DetectionStatus#needsReason} says so
   */
  Moved move(List<UUID> ids, DetectionStatus next, @Nullable String reason, Progress progress);

  /** Takes a move back; what somebody changed since stays as it is and is counted. */
  ActResult undo(UndoToken token, Progress progress);

  /**
   * Makes an alert of each of {@code ids} of which none was made before, with its observables.
   * {@code Problem.Conflict} for more than {@link #MOST_ALERTS}.
   */
  Moved alert(List<UUID> ids, Progress progress);

  /** An observable is no longer tied to a detection; other detections keep it. */
  void unlink(UUID id, UUID observableId);

  /** Tells the history that a list of them was written to a file. */
  void exported(CsvExport.Written written);

  /** What became of hits. */
  record Kept(int added, int known) {}

  /** What became of a move, and what takes it back. */
  record Moved(int changed, int leftAlone, Optional<UndoToken> undo) {}
}
