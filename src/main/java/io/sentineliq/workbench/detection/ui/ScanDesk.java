package io.sentineliq.workbench.detection.ui;

import io.sentineliq.workbench.detection.Detections;
import io.sentineliq.workbench.detection.DomainScan;
import io.sentineliq.workbench.detection.LookalikeHit;
import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.fx.Views;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import java.nio.file.Path;
import java.util.List;

/** Scans lists of domains and shows what was found, from which a person keeps what matters. */
final class ScanDesk {

  private static final List<String> ENDINGS = List.of("*.txt", "*.csv", "*.lst", "*.gz");

  private final Detections detections;
  private final Window window;

  ScanDesk(Detections detections, Window window) {
    this.detections = detections;
    this.window = window;
  }

  /** Asks for lists and scans them. */
  void choose() {
    scan(
        window
            .dialogs()
            .chooseFiles(
                Messages.text("detection.scan.choose"),
                Messages.text("detection.scan.kind"),
                ENDINGS));
  }

  /** Scans each of {@code files}. */
  void scan(List<Path> files) {
    for (var file : files) {
      window
          .tasks()
          .start(
              TaskTitle.listed(
                  Messages.text("detection.scan.running", String.valueOf(file.getFileName()))),
              progress -> detections.scan(file, progress),
              this::show,
              window.failures());
    }
  }

  private void show(DomainScan scan) {
    if (scan.hits().isEmpty()) {
      tell(Messages.text("detection.scan.nothing", scan.domains(), scan.name()));
      return;
    }
    window
        .dialogs()
        .open(
            Messages.text("detection.scan.title", scan.name()),
            closing ->
                new Views()
                    .register(
                        ScanResultController.class,
                        () ->
                            new ScanResultController(
                                scan, window, hits -> keep(scan, hits, closing), closing))
                    .load(ScanResultController.class));
  }

  private void keep(DomainScan scan, List<LookalikeHit> hits, Runnable closing) {
    closing.run();
    window
        .tasks()
        .start(
            TaskTitle.listed(Messages.text("detection.scan.keeping", hits.size())),
            progress -> detections.keep(hits, scan.name(), progress),
            kept -> tell(Messages.text("detection.scan.kept", kept.added(), kept.known())),
            window.failures());
  }

  private void tell(String words) {
    window.notices().accept(Notice.information(words));
  }
}
