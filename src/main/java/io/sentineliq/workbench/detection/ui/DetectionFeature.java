package io.sentineliq.workbench.detection.ui;

import io.sentineliq.workbench.detection.DetectionDetails;
import io.sentineliq.workbench.detection.DetectionQuery;
import io.sentineliq.workbench.detection.DetectionRow;
import io.sentineliq.workbench.detection.Detections;
import io.sentineliq.workbench.platform.fx.ChangePulse;
import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.fx.Feature;
import io.sentineliq.workbench.platform.fx.FileDrop;
import io.sentineliq.workbench.platform.fx.NavigationEntry;
import io.sentineliq.workbench.platform.fx.RecordCount;
import io.sentineliq.workbench.platform.fx.RecordDesk;
import io.sentineliq.workbench.platform.fx.View;
import io.sentineliq.workbench.platform.fx.Views;
import io.sentineliq.workbench.platform.fx.Window;
import java.util.List;
import java.util.Set;

/** Detections in the window, and the scan of lists of domains. */
public final class DetectionFeature implements Feature {

  private static final int PLACE = 71;

  private final Detections detections;
  private final ChangePulse changes;
  private final Window window;
  private final RecordCount open;
  private final ScanDesk scans;
  private final Command scanning;

  /** Detections of the open workspace, in {@code window}. */
  public DetectionFeature(Detections detections, ChangePulse changes, Window window) {
    this.detections = detections;
    this.changes = changes;
    this.window = window;
    this.open = new RecordCount(detections::openCount, window.tasks(), changes, window.failures());
    this.scans = new ScanDesk(detections, window);
    this.scanning = Command.of("detection.scan", "Ctrl+Shift+O", scans::choose);
  }

  @Override
  public List<NavigationEntry> navigation() {
    return List.of(
        new NavigationEntry(
                "navigation.detections", "mdi2r-radar", PLACE, open.countProperty(), this::view)
            .asPart());
  }

  @Override
  public List<Command> commands() {
    return List.of(scanning);
  }

  @Override
  public List<FileDrop> drops() {
    return List.of(
        new FileDrop(
            "detection.scan.drop",
            Set.of("navigation.brands", "navigation.detections"),
            scans::scan));
  }

  @Override
  public void activate() {
    open.activate();
  }

  @Override
  public void deactivate() {
    open.deactivate();
  }

  private View<?> view() {
    var records =
        new RecordDesk<DetectionQuery, DetectionRow, DetectionDetails>(
            detections,
            DetectionQuery.OPEN,
            DetectionRow::id,
            detections::details,
            window.tasks(),
            changes,
            window.failures());
    var desk = new DetectionDesk(detections, records, window);
    var detail = new DetectionDetailController();
    return new Views()
        .register(DetectionDetailController.class, () -> detail)
        .register(
            DetectionListController.class,
            () -> new DetectionListController(desk, detail, scanning, window))
        .load(DetectionListController.class);
  }
}
