package io.sentineliq.workbench.infringement.ui;

import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.classification.ui.SeverityMark;
import io.sentineliq.workbench.infringement.InfringementColumn;
import io.sentineliq.workbench.infringement.InfringementFacet;
import io.sentineliq.workbench.infringement.InfringementQuery;
import io.sentineliq.workbench.infringement.InfringementRow;
import io.sentineliq.workbench.infringement.InfringementStatus;
import io.sentineliq.workbench.infringement.InfringementView;
import io.sentineliq.workbench.platform.fx.FilterBar;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.workspace.SavedViews;
import io.sentineliq.workbench.workspace.ui.NarrowedList;
import java.util.Arrays;

/** What stands over the infringements. */
final class InfringementNarrowing {

  private static final NarrowedList.Kind<
          InfringementFacet, InfringementColumn, InfringementQuery, InfringementRow>
      KIND =
          new NarrowedList.Kind<>(
              "infringement.list",
              InfringementFacet.class,
              InfringementColumn.class,
              InfringementView.OPEN.filter(),
              InfringementQuery.WORST,
              InfringementQuery::new,
              InfringementRow::id,
              "infringement.search.prompt",
              "infringement.empty",
              "infringement.empty.detail");

  private InfringementNarrowing() {}

  static NarrowedList<InfringementFacet, InfringementColumn, InfringementQuery, InfringementRow> of(
      InfringementDesk desk, SavedViews views, Window window) {
    var bundled =
        Arrays.stream(InfringementView.values())
            .map(view -> new NarrowedList.View<>(Messages.of(view), view.filter()))
            .toList();
    var list = new NarrowedList<>(KIND, desk.records(), desk.source(), views, bundled, window);
    offer(list.bar());
    return list;
  }

  private static void offer(FilterBar<InfringementFacet> bar) {
    for (var severity : Severity.values()) {
      var mark = new SeverityMark();
      mark.show(severity);
      bar.offer(InfringementFacet.SEVERITY, severity, mark)
          .getStyleClass()
          .add(SeverityMark.styleClass(severity));
    }
    bar.separate();
    bar.offer(
        InfringementFacet.STATUS,
        InfringementFacet.OPEN,
        Messages.text("detection.chip.open"),
        null);
    bar.offer(InfringementFacet.STATUS, InfringementStatus.TAKEDOWN_REQUESTED, null);
  }
}
