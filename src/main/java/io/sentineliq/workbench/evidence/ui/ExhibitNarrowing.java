package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.evidence.ExhibitColumn;
import io.sentineliq.workbench.evidence.ExhibitFacet;
import io.sentineliq.workbench.evidence.ExhibitQuery;
import io.sentineliq.workbench.evidence.ExhibitRow;
import io.sentineliq.workbench.evidence.ExhibitView;
import io.sentineliq.workbench.evidence.custody.CustodyState;
import io.sentineliq.workbench.platform.fx.FilterBar;
import io.sentineliq.workbench.platform.fx.Icons;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.workspace.SavedViews;
import io.sentineliq.workbench.workspace.ui.NarrowedList;
import java.util.Arrays;

/** What stands over the exhibits. */
final class ExhibitNarrowing {

  private static final NarrowedList.Kind<ExhibitFacet, ExhibitColumn, ExhibitQuery, ExhibitRow>
      KIND =
          new NarrowedList.Kind<>(
              "evidence.list",
              ExhibitFacet.class,
              ExhibitColumn.class,
              ExhibitView.ALL.filter(),
              ExhibitQuery.NEWEST,
              ExhibitQuery::new,
              ExhibitRow::id,
              "evidence.search.prompt",
              "evidence.empty",
              "evidence.empty.detail");

  private ExhibitNarrowing() {}

  static NarrowedList<ExhibitFacet, ExhibitColumn, ExhibitQuery, ExhibitRow> of(
      ExhibitDesk desk, SavedViews views) {
    var bundled =
        Arrays.stream(ExhibitView.values())
            .map(view -> new NarrowedList.View<>(Messages.of(view), view.filter()))
            .toList();
    var list =
        new NarrowedList<>(KIND, desk.records(), desk.source(), views, bundled, desk.window());
    offer(list.bar());
    return list;
  }

  private static void offer(FilterBar<ExhibitFacet> bar) {
    for (var state : CustodyState.values()) {
      if (state != CustodyState.NONE) {
        bar.offer(ExhibitFacet.STATE, state, null);
      }
    }
    bar.separate();
    bar.offer(
        ExhibitFacet.INTEGRITY, ExhibitFacet.Bytes.FAILED, Icons.of("mdi2c-close-octagon-outline"));
    bar.offer(ExhibitFacet.RETURN, ExhibitFacet.Due.OVERDUE, Icons.of("mdi2a-alert-outline"));
  }
}
