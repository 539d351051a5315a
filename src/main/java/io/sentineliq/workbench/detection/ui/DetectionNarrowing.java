package io.sentineliq.workbench.detection.ui;

import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.classification.ui.SeverityMark;
import io.sentineliq.workbench.detection.DetectionColumn;
import io.sentineliq.workbench.detection.DetectionFacet;
import io.sentineliq.workbench.detection.DetectionKind;
import io.sentineliq.workbench.detection.DetectionQuery;
import io.sentineliq.workbench.detection.DetectionRow;
import io.sentineliq.workbench.detection.DetectionView;
import io.sentineliq.workbench.platform.fx.FilterBar;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.workspace.SavedViews;
import io.sentineliq.workbench.workspace.ui.NarrowedList;
import java.util.Arrays;

/** What stands over the detections. */
final class DetectionNarrowing {

  private static final NarrowedList.Kind<
          DetectionFacet, DetectionColumn, DetectionQuery, DetectionRow>
      KIND =
          new NarrowedList.Kind<>(
              "detection.list",
              DetectionFacet.class,
              DetectionColumn.class,
              DetectionView.OPEN.filter(),
              DetectionQuery.SUREST,
              DetectionQuery::new,
              DetectionRow::id,
              "detection.search.prompt",
              "detection.empty",
              "detection.empty.detail");

  private DetectionNarrowing() {}

  static NarrowedList<DetectionFacet, DetectionColumn, DetectionQuery, DetectionRow> of(
      DetectionDesk desk, SavedViews views, Window window) {
    var bundled =
        Arrays.stream(DetectionView.values())
            .map(view -> new NarrowedList.View<>(Messages.of(view), view.filter()))
            .toList();
    var list = new NarrowedList<>(KIND, desk.records(), desk.source(), views, bundled, window);
    offer(list.bar());
    return list;
  }

  private static void offer(FilterBar<DetectionFacet> bar) {
    for (var severity : Severity.values()) {
      var mark = new SeverityMark();
      mark.show(severity);
      bar.offer(DetectionFacet.SEVERITY, severity, mark)
          .getStyleClass()
          .add(SeverityMark.styleClass(severity));
    }
    bar.separate();
    bar.offer(
        DetectionFacet.STATUS, DetectionFacet.OPEN, Messages.text("detection.chip.open"), null);
    for (var kind : DetectionKind.values()) {
      bar.offer(DetectionFacet.KIND, kind, null);
    }
  }
}
