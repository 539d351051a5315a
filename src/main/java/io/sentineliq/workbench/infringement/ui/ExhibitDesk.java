package io.sentineliq.workbench.infringement.ui;

import io.sentineliq.workbench.detection.DetectionDetails;
import io.sentineliq.workbench.infringement.exhibit.DetectionExhibits;
import io.sentineliq.workbench.infringement.pack.PackInput;
import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.List;
import java.util.UUID;

/** Ties exhibits that are there already to detections. */
final class ExhibitDesk {

  private final DetectionExhibits ties;
  private final NamedExhibits exhibits;
  private final Window window;

  ExhibitDesk(DetectionExhibits ties, NamedExhibits exhibits, Window window) {
    this.ties = ties;
    this.exhibits = exhibits;
    this.window = window;
  }

  /** Asks which exhibits were kept of {@code detection} and ties them. */
  void link(DetectionDetails detection) {
    window
        .dialogs()
        .fill(new ExhibitNumbersForm())
        .ifPresent(numbers -> link(detection.row().id(), numbers));
  }

  private void link(UUID detectionId, List<PackInput.ExhibitNumber> numbers) {
    window
        .tasks()
        .start(
            TaskTitle.quiet(Messages.text("detection.exhibit.linking")),
            progress -> link(detectionId, numbers, progress),
            tied ->
                window
                    .notices()
                    .accept(Notice.information(Messages.text("detection.exhibit.done", tied))),
            window.failures());
  }

  private long link(UUID detectionId, List<PackInput.ExhibitNumber> numbers, Progress progress) {
    return exhibits.ids(numbers, progress).stream()
        .filter(id -> ties.link(detectionId, id, progress))
        .count();
  }
}
