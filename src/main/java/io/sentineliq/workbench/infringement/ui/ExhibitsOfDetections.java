package io.sentineliq.workbench.infringement.ui;

import io.sentineliq.workbench.evidence.Evidence;
import io.sentineliq.workbench.infringement.exhibit.DetectionExhibits;
import io.sentineliq.workbench.infringement.exhibit.LinkedExhibit;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.fx.LinkedRecords;
import io.sentineliq.workbench.platform.fx.RecordLink;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.util.List;
import java.util.UUID;

/** The exhibits that were kept of a detection, to be gone to from there. */
final class ExhibitsOfDetections implements LinkedRecords {

  private final DetectionExhibits ties;

  ExhibitsOfDetections(DetectionExhibits ties) {
    this.ties = ties;
  }

  @Override
  public List<RecordLink> of(UUID id, Progress progress) {
    return ties.ofDetection(id, progress).stream().map(ExhibitsOfDetections::link).toList();
  }

  @Override
  public void unlink(UUID id, UUID otherId, Progress progress) {
    ties.unlink(id, otherId, progress);
  }

  /** One of them by its number and name. */
  static RecordLink link(LinkedExhibit exhibit) {
    return new RecordLink(
        new SubjectRef(Evidence.KIND, exhibit.id()),
        Messages.text(
            "detection.exhibit.named",
            exhibit.number(),
            Messages.of(exhibit.kind()),
            VisibleText.of(exhibit.name())));
  }
}
