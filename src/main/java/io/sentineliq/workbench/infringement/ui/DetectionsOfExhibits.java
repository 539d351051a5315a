package io.sentineliq.workbench.infringement.ui;

import io.sentineliq.workbench.detection.Detection;
import io.sentineliq.workbench.infringement.exhibit.DetectionExhibits;
import io.sentineliq.workbench.infringement.exhibit.LinkedDetection;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.fx.LinkedRecords;
import io.sentineliq.workbench.platform.fx.RecordLink;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.List;
import java.util.UUID;

/** The detections of which an exhibit was kept, to be gone to from there. */
final class DetectionsOfExhibits implements LinkedRecords {

  private final DetectionExhibits ties;

  DetectionsOfExhibits(DetectionExhibits ties) {
    this.ties = ties;
  }

  @Override
  public List<RecordLink> of(UUID id, Progress progress) {
    return ties.ofExhibit(id, progress).stream().map(DetectionsOfExhibits::link).toList();
  }

  @Override
  public void unlink(UUID id, UUID otherId, Progress progress) {
    ties.unlink(otherId, id, progress);
  }

  private static RecordLink link(LinkedDetection detection) {
    return new RecordLink(
        new SubjectRef(Detection.KIND, detection.id()),
        Messages.text(
            "evidence.detection", InfringementWords.title(detection.title(), detection.subject())));
  }
}
