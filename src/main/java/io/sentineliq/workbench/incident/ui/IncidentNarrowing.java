package io.sentineliq.workbench.incident.ui;

import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.classification.ui.SeverityMark;
import io.sentineliq.workbench.incident.ClockState;
import io.sentineliq.workbench.incident.IncidentColumn;
import io.sentineliq.workbench.incident.IncidentFacet;
import io.sentineliq.workbench.incident.IncidentQuery;
import io.sentineliq.workbench.incident.IncidentRow;
import io.sentineliq.workbench.incident.IncidentView;
import io.sentineliq.workbench.platform.fx.FilterBar;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.list.Whose;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.workspace.SavedViews;
import io.sentineliq.workbench.workspace.ui.NarrowedList;
import java.util.Arrays;

/** What stands over the incidents. */
final class IncidentNarrowing {

  private static final NarrowedList.Kind<IncidentFacet, IncidentColumn, IncidentQuery, IncidentRow>
      KIND =
          new NarrowedList.Kind<>(
              "incident.list",
              IncidentFacet.class,
              IncidentColumn.class,
              IncidentView.OPEN.filter(),
              IncidentQuery.URGENT,
              IncidentQuery::new,
              IncidentRow::id,
              "incident.search.prompt",
              "incident.empty",
              "incident.empty.detail");

  private IncidentNarrowing() {}

  static NarrowedList<IncidentFacet, IncidentColumn, IncidentQuery, IncidentRow> of(
      IncidentDesk desk, SavedViews views, Window window) {
    var bundled =
        Arrays.stream(IncidentView.values())
            .map(view -> new NarrowedList.View<>(Messages.text(name(view)), view.filter()))
            .toList();
    var list = new NarrowedList<>(KIND, desk.records(), desk.source(), views, bundled, window);
    offer(list.bar());
    return list;
  }

  private static String name(IncidentView view) {
    return switch (view) {
      case OPEN -> "incident.view.OPEN";
      case CRITICAL -> "incident.view.CRITICAL";
      case RUNNING_OUT -> "incident.view.RUNNING_OUT";
      case LATE -> "incident.view.LATE";
      case MINE -> "incident.view.MINE";
      case NOBODYS -> "incident.view.NOBODYS";
      case DETECTED -> "incident.view.DETECTED";
      case ACKNOWLEDGED -> "incident.view.ACKNOWLEDGED";
      case RESOLVED -> "incident.view.RESOLVED";
      case ALL -> "incident.view.ALL";
    };
  }

  private static void offer(FilterBar<IncidentFacet> bar) {
    for (var severity : Severity.values()) {
      var mark = new SeverityMark();
      mark.show(severity);
      bar.offer(IncidentFacet.SEVERITY, severity, mark)
          .getStyleClass()
          .add(SeverityMark.styleClass(severity));
    }
    bar.separate();
    bar.offer(IncidentFacet.STATUS, IncidentFacet.OPEN, Messages.of(IncidentView.OPEN), null);
    bar.offer(IncidentFacet.CLOCK, ClockState.RUNNING_OUT, null);
    bar.offer(IncidentFacet.CLOCK, ClockState.LATE, null);
    bar.offer(IncidentFacet.ASSIGNEE, Whose.NONE, null);
    bar.offer(IncidentFacet.ASSIGNEE, Whose.ME, null);
  }
}
