package io.sentineliq.workbench.infringement.exhibit;

import io.sentineliq.workbench.evidence.EvidenceIntake;
import io.sentineliq.workbench.platform.task.Progress;
import java.util.List;
import java.util.UUID;

/** What was kept as evidence of detections. Never called on the user-interface thread. */
public interface DetectionExhibits {

  /** More are not listed at either end. */
  int MOST = 200;

  /** The exhibits of a detection, {@value #MOST} at most. */
  List<LinkedExhibit> ofDetection(UUID detectionId, Progress progress);

  /** The detections of which an exhibit was kept, {@value #MOST} at most. */
  List<LinkedDetection> ofExhibit(UUID exhibitId, Progress progress);

  /**
   * Ties an exhibit to a detection; false when it was tied before. {@code Problem.Conflict} once
   * its case is closed.
   */
  boolean link(UUID detectionId, UUID exhibitId, Progress progress);

  /** Takes the tie away; both stay what they are. */
  void unlink(UUID detectionId, UUID exhibitId, Progress progress);

  /** Ties what is collected to a detection, in the transaction that takes it in. */
  EvidenceIntake.Alongside collectedOf(UUID detectionId);
}
