package io.sentineliq.workbench.incident.ui;

import io.sentineliq.workbench.alert.AlertRow;
import io.sentineliq.workbench.alert.AlertVerbs;
import io.sentineliq.workbench.alert.ui.AlertAction;
import io.sentineliq.workbench.alert.ui.LinkedAlerts;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.incident.Incident;
import io.sentineliq.workbench.incident.IncidentDetails;
import io.sentineliq.workbench.incident.IncidentQuery;
import io.sentineliq.workbench.incident.IncidentRow;
import io.sentineliq.workbench.incident.IncidentView;
import io.sentineliq.workbench.incident.Incidents;
import io.sentineliq.workbench.note.ui.NotesPane;
import io.sentineliq.workbench.note.ui.Writing;
import io.sentineliq.workbench.observable.ui.LinkedObservables;
import io.sentineliq.workbench.platform.fx.ChangePulse;
import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.fx.DetailPane;
import io.sentineliq.workbench.platform.fx.DetailPart;
import io.sentineliq.workbench.platform.fx.Feature;
import io.sentineliq.workbench.platform.fx.Filling;
import io.sentineliq.workbench.platform.fx.LivePane;
import io.sentineliq.workbench.platform.fx.NavigationEntry;
import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.fx.RecordCount;
import io.sentineliq.workbench.platform.fx.RecordDesk;
import io.sentineliq.workbench.platform.fx.View;
import io.sentineliq.workbench.platform.fx.Views;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.task.WorkPlan;
import io.sentineliq.workbench.timeline.TimelineSubjects;
import io.sentineliq.workbench.timeline.Timelines;
import io.sentineliq.workbench.timeline.ui.TimelinePane;
import io.sentineliq.workbench.workspace.SavedViews;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Incidents in the window. */
public final class IncidentFeature implements Feature {

  private final Incidents incidents;
  private final WorkPlan plan;
  private final UUID me;
  private final AlertVerbs verbs;
  private final IncidentParts parts;
  private final Writing writing;
  private final Timelines timelines;
  private final SavedViews views;
  private final ChangePulse changes;
  private final Window window;
  private final RecordCount open;
  private @Nullable IncidentDesk shownDesk;
  private @Nullable IncidentListController shownList;

  /** Incidents of the open workspace, in which {@code me} works; others bring {@code parts}. */
  public IncidentFeature(
      Incidents incidents,
      WorkPlan plan,
      UUID me,
      AlertVerbs verbs,
      IncidentParts parts,
      Writing writing,
      Timelines timelines,
      SavedViews views,
      ChangePulse changes,
      Window window) {
    this.incidents = incidents;
    this.plan = plan;
    this.me = me;
    this.verbs = verbs;
    this.parts = parts;
    this.writing = writing;
    this.timelines = timelines;
    this.views = views;
    this.changes = changes;
    this.window = window;
    this.open = new RecordCount(incidents::openCount, window.tasks(), changes, window.failures());
  }

  /** What the alert queue can do with incidents. */
  public AlertAction escalation() {
    return new AlertAction("incident.escalate", "E", this::escalate);
  }

  @Override
  public List<NavigationEntry> navigation() {
    return List.of(
        new NavigationEntry(
            "navigation.incidents", "mdi2f-fire", 30, open.countProperty(), this::view));
  }

  @Override
  public List<Command> commands() {
    return List.of();
  }

  @Override
  public void activate() {
    open.activate();
  }

  @Override
  public void deactivate() {
    open.deactivate();
  }

  /** Opens the incident {@code id} in its place. */
  public void show(UUID id) {
    window.navigator().accept("navigation.incidents");
    var desk = shownDesk;
    if (desk != null) {
      desk.open(id);
    }
  }

  /** Opens the incidents of {@code view}. */
  public void show(IncidentView view) {
    window.navigator().accept("navigation.incidents");
    var list = shownList;
    if (list != null) {
      list.show(view);
    }
  }

  private void escalate(List<UUID> alertIds, Optional<AlertRow> example, Runnable done) {
    var form =
        new EscalationForm(
            alertIds,
            example.map(AlertRow::title).orElse(""),
            example.map(AlertRow::severity).orElse(Severity.HIGH));
    Filling.ask(window, form, (escalation, refused) -> escalate(escalation, done, refused));
  }

  private void escalate(
      Incidents.Escalation escalation, Runnable done, Consumer<Throwable> refused) {
    window
        .tasks()
        .start(
            TaskTitle.quiet(Messages.text("incident.opening")),
            progress -> incidents.escalate(escalation),
            id -> {
              done.run();
              window.notices().accept(Notice.information(Messages.text("incident.opened")));
            },
            refused);
  }

  private View<?> view() {
    var records =
        new RecordDesk<IncidentQuery, IncidentRow, IncidentDetails>(
            incidents,
            new IncidentQuery(true),
            IncidentRow::id,
            incidents::details,
            window.tasks(),
            changes,
            window.failures());
    var desk = new IncidentDesk(incidents, plan, records, window, me, verbs);
    shownDesk = desk;
    var caseLinks =
        new IncidentDetailController.CaseLinks(parts.casesOf(), parts.caseOpener(), parts.opener());
    var detail =
        new IncidentDetailController(
            desk,
            new RecordCompany(Incident.KIND, parts.presence(), window),
            window.clock(),
            caseLinks,
            tabs(desk, caseLinks));
    var list = new IncidentListController(desk, detail, views, window);
    shownList = list;
    return new Views()
        .register(IncidentDetailController.class, () -> detail)
        .register(IncidentListController.class, () -> list)
        .load(IncidentListController.class);
  }

  /** What incidents show of themselves, and what others bring. */
  private List<DetailPart<IncidentDetails>> tabs(
      IncidentDesk desk, IncidentDetailController.CaseLinks caseLinks) {
    var tabs = new ArrayList<>(parts.tabs());
    tabs.add(
        DetailPart.of(
            "incident.tab.overview",
            10,
            () -> new IncidentOverview(desk, writing, caseLinks, window)));
    tabs.add(
        DetailPart.of("incident.tab.tasks", 20, () -> new IncidentTasks(desk))
            .counting(details -> OptionalLong.of(details.tasks().size())));
    tabs.add(
        DetailPart.of("incident.tab.observables", 40, this::observables)
            .counting(details -> OptionalLong.of(details.size().observables())));
    tabs.add(
        DetailPart.of("incident.tab.alerts", 50, this::alerts)
            .counting(details -> OptionalLong.of(details.row().alerts())));
    tabs.add(
        DetailPart.of("incident.tab.timeline", 60, this::timeline)
            .counting(details -> OptionalLong.of(details.size().events())));
    tabs.add(
        DetailPart.of("incident.tab.notes", 90, this::notes)
            .counting(details -> OptionalLong.of(details.size().notes())));
    return tabs;
  }

  private DetailPane<IncidentDetails> observables() {
    return new LivePane<>(
        LinkedObservables.of("incident.observables", incidents.observables(), changes, window),
        (table, details) -> table.show(details.row().id()));
  }

  private DetailPane<IncidentDetails> alerts() {
    return new LivePane<>(
        LinkedAlerts.of("incident.alerts", incidents.alerts(), parts.opener(), changes, window),
        (table, details) -> table.show(details.row().id()));
  }

  private DetailPane<IncidentDetails> timeline() {
    return new LivePane<>(
        new TimelinePane(
            TimelinePane.Home.INCIDENT,
            timelines,
            writing.me(),
            writing.harmless(),
            changes,
            window),
        (pane, details) -> pane.show(TimelineSubjects.incident(details.row().id())));
  }

  private DetailPane<IncidentDetails> notes() {
    return new LivePane<>(
        new NotesPane(writing, window),
        (pane, details) -> pane.show(TimelineSubjects.incident(details.row().id())));
  }
}
