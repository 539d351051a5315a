package io.sentineliq.workbench.casefile.ui;

import io.sentineliq.workbench.alert.AlertRow;
import io.sentineliq.workbench.alert.ui.AlertAction;
import io.sentineliq.workbench.casefile.CaseDetails;
import io.sentineliq.workbench.casefile.CaseQuery;
import io.sentineliq.workbench.casefile.CaseRow;
import io.sentineliq.workbench.casefile.Cases;
import io.sentineliq.workbench.incident.IncidentDetails;
import io.sentineliq.workbench.note.ui.Writing;
import io.sentineliq.workbench.platform.fx.ChangePulse;
import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.fx.DetailPart;
import io.sentineliq.workbench.platform.fx.Feature;
import io.sentineliq.workbench.platform.fx.NavigationEntry;
import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.fx.RecordCount;
import io.sentineliq.workbench.platform.fx.RecordDesk;
import io.sentineliq.workbench.platform.fx.View;
import io.sentineliq.workbench.platform.fx.Views;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.task.WorkPlan;
import io.sentineliq.workbench.timeline.Timelines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** Cases in the window. */
public final class CaseFeature implements Feature {

  private final Cases cases;
  private final WorkPlan plan;
  private final CaseParts parts;
  private final Writing writing;
  private final Timelines timelines;
  private final ChangePulse changes;
  private final Window window;
  private final RecordCount open;
  private final Command opening;

  /** Cases of the open workspace, in {@code window}; other features bring {@code parts}. */
  public CaseFeature(
      Cases cases,
      WorkPlan plan,
      CaseParts parts,
      Writing writing,
      Timelines timelines,
      ChangePulse changes,
      Window window) {
    this.parts = parts;
    this.writing = writing;
    this.timelines = timelines;
    this.cases = cases;
    this.plan = plan;
    this.changes = changes;
    this.window = window;
    this.open = new RecordCount(cases::openCount, window.tasks(), changes, window.failures());
    this.opening =
        Command.of("case.new", "Shift+C", () -> ask(List.of(), Optional.empty(), "", () -> {}));
  }

  /** What the alert queue can do with cases. */
  public AlertAction intake() {
    return new AlertAction(
        "case.open",
        "C",
        (alertIds, example, done) ->
            ask(alertIds, Optional.empty(), example.map(AlertRow::title).orElse(""), done));
  }

  /** Makes a case of an incident. */
  public void open(IncidentDetails incident) {
    ask(List.of(), Optional.of(incident.row().id()), incident.row().title(), () -> {});
  }

  @Override
  public List<NavigationEntry> navigation() {
    return List.of(
        new NavigationEntry(
            "navigation.cases", "mdi2b-briefcase-outline", 40, open.countProperty(), this::view));
  }

  @Override
  public List<Command> commands() {
    return List.of(opening);
  }

  @Override
  public void activate() {
    open.activate();
  }

  @Override
  public void deactivate() {
    open.deactivate();
  }

  private void ask(List<UUID> alertIds, Optional<UUID> incidentId, String proposed, Runnable done) {
    window
        .dialogs()
        .fill(new CaseForm(proposed, !alertIds.isEmpty()))
        .ifPresent(
            answer ->
                window
                    .tasks()
                    .start(
                        TaskTitle.quiet(Messages.text("case.changing")),
                        progress -> bring(answer, alertIds, incidentId, progress),
                        number -> {
                          done.run();
                          var words = Messages.text("case.opened", Integer.toString(number));
                          window.notices().accept(Notice.information(words));
                        },
                        window.failures()));
  }

  private int bring(
      CaseForm.Answer answer, List<UUID> alertIds, Optional<UUID> incidentId, Progress progress) {
    if (answer.number() > 0) {
      var id =
          cases
              .numbered(answer.number(), progress)
              .orElseThrow(() -> new Problem.NotFound(Messages.text("case.one")).asException());
      cases.add(id, alertIds, answer.carriesObservables());
      return answer.number();
    }
    var opening =
        new Cases.Opening(answer.caseFile(), alertIds, incidentId, answer.carriesObservables());
    return cases.details(cases.open(opening), progress).row().number();
  }

  private View<?> view() {
    var records =
        new RecordDesk<CaseQuery, CaseRow, CaseDetails>(
            cases,
            new CaseQuery(true),
            CaseRow::id,
            cases::details,
            window.tasks(),
            changes,
            window.failures());
    var desk = new CaseDesk(cases, plan, records, window);
    var preview = new CasePreviewController(desk, window);
    var list = new CaseListController(desk, preview, window);
    var detail =
        new CaseDetailController(desk, parts(desk), new CaseStrip(timelines, window), window);
    return new Views()
        .register(CasePreviewController.class, () -> preview)
        .register(CaseListController.class, () -> list)
        .register(CaseDetailController.class, () -> detail)
        .register(
            CaseScreenController.class, () -> new CaseScreenController(desk, list, detail, window))
        .load(CaseScreenController.class);
  }

  /** What cases show of themselves, and what others bring. */
  private CaseParts parts(CaseDesk desk) {
    var tabs = new ArrayList<>(parts.tabs());
    tabs.add(DetailPart.of("case.tab.overview", 10, () -> new CaseOverview(writing, window)));
    tabs.add(DetailPart.of("case.tab.notes", 90, () -> new CaseNotes(writing, window)));
    tabs.add(
        DetailPart.of("case.tab.tasks", 20, () -> new CaseTasks(desk))
            .counting(details -> OptionalLong.of(details.tasks().size())));
    tabs.add(
        DetailPart.of("case.tab.observables", 40, CaseLines::observables)
            .counting(details -> OptionalLong.of(details.observables().size())));
    tabs.add(
        DetailPart.of("case.tab.linked", 50, CaseLines::linked)
            .counting(
                details -> OptionalLong.of(details.incidents().size() + details.alerts().size())));
    tabs.add(
        DetailPart.of(
            "case.tab.timeline", 60, () -> new CaseTimeline(timelines, writing, changes, window)));
    var side = new ArrayList<>(parts.side());
    side.add(DetailPart.of("case.tab.tasks", 10, OpenTaskList::new));
    return new CaseParts(tabs, side);
  }
}
