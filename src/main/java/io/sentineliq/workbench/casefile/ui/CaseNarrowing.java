package io.sentineliq.workbench.casefile.ui;

import io.sentineliq.workbench.casefile.CaseColumn;
import io.sentineliq.workbench.casefile.CaseFacet;
import io.sentineliq.workbench.casefile.CaseQuery;
import io.sentineliq.workbench.casefile.CaseRow;
import io.sentineliq.workbench.casefile.CaseStatus;
import io.sentineliq.workbench.casefile.CaseView;
import io.sentineliq.workbench.classification.Priority;
import io.sentineliq.workbench.platform.fx.FilterBar;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.list.Whose;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.workspace.SavedViews;
import io.sentineliq.workbench.workspace.ui.NarrowedList;
import java.util.Arrays;

/** What stands over the cases. */
final class CaseNarrowing {

  private static final NarrowedList.Kind<CaseFacet, CaseColumn, CaseQuery, CaseRow> KIND =
      new NarrowedList.Kind<>(
          "case.list",
          CaseFacet.class,
          CaseColumn.class,
          CaseView.OPEN.filter(),
          CaseQuery.NEWEST,
          CaseQuery::new,
          CaseRow::id,
          "case.search.prompt",
          "case.empty",
          "case.empty.detail");

  private CaseNarrowing() {}

  static NarrowedList<CaseFacet, CaseColumn, CaseQuery, CaseRow> of(
      CaseDesk desk, SavedViews views, Window window) {
    var bundled =
        Arrays.stream(CaseView.values())
            .map(view -> new NarrowedList.View<>(Messages.text(name(view)), view.filter()))
            .toList();
    var list = new NarrowedList<>(KIND, desk.records(), desk.source(), views, bundled, window);
    offer(list.bar());
    return list;
  }

  private static String name(CaseView view) {
    return switch (view) {
      case OPEN -> "case.view.OPEN";
      case MINE -> "case.view.MINE";
      case REVIEW -> "case.view.REVIEW";
      case CRITICAL -> "case.view.CRITICAL";
      case CLOSED -> "case.view.CLOSED";
      case ALL -> "case.view.ALL";
    };
  }

  private static void offer(FilterBar<CaseFacet> bar) {
    for (var priority : Priority.values()) {
      bar.offer(CaseFacet.PRIORITY, priority, null);
    }
    bar.separate();
    bar.offer(CaseFacet.STATUS, CaseFacet.OPEN, Messages.of(CaseView.OPEN), null);
    bar.offer(CaseFacet.STATUS, CaseStatus.REVIEW, null);
    bar.offer(CaseFacet.STATUS, CaseFacet.OVER, Messages.of(CaseView.CLOSED), null);
    bar.separate();
    bar.offer(CaseFacet.INVESTIGATOR, Whose.NONE, null);
    bar.offer(CaseFacet.INVESTIGATOR, Whose.ME, null);
  }
}
