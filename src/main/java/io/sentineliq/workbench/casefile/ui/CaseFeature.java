package io.sentineliq.workbench.casefile.ui;

import io.sentineliq.workbench.alert.AlertRow;
import io.sentineliq.workbench.alert.AlertVerbs;
import io.sentineliq.workbench.alert.ui.AlertAction;
import io.sentineliq.workbench.casefile.CaseDetails;
import io.sentineliq.workbench.casefile.CaseFile;
import io.sentineliq.workbench.casefile.CaseLinkRow;
import io.sentineliq.workbench.casefile.CaseQuery;
import io.sentineliq.workbench.casefile.CaseRow;
import io.sentineliq.workbench.casefile.CaseView;
import io.sentineliq.workbench.casefile.Cases;
import io.sentineliq.workbench.casefile.template.TemplateText;
import io.sentineliq.workbench.incident.IncidentDetails;
import io.sentineliq.workbench.incident.ui.RecordCompany;
import io.sentineliq.workbench.note.ui.NotesPane;
import io.sentineliq.workbench.note.ui.Writing;
import io.sentineliq.workbench.observable.ui.LinkedObservables;
import io.sentineliq.workbench.platform.change.SubjectRef;
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
import io.sentineliq.workbench.platform.fx.RecordLink;
import io.sentineliq.workbench.platform.fx.View;
import io.sentineliq.workbench.platform.fx.Views;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.persistence.Presence;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import io.sentineliq.workbench.task.WorkPlan;
import io.sentineliq.workbench.timeline.TimelineSubjects;
import io.sentineliq.workbench.timeline.Timelines;
import io.sentineliq.workbench.timeline.ui.TimelinePane;
import io.sentineliq.workbench.timeline.ui.TimelineStrip;
import io.sentineliq.workbench.workspace.SavedViews;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Cases in the window. */
public final class CaseFeature implements Feature {

  private final Cases cases;
  private final WorkPlan plan;
  private final AlertVerbs verbs;
  private final CaseParts parts;
  private final Writing writing;
  private final Timelines timelines;
  private final SavedViews views;
  private final Presence presence;
  private final Consumer<SubjectRef> opener;
  private final ChangePulse changes;
  private final Window window;
  private final RecordCount open;
  private final Command opening;
  private @Nullable CaseDesk shownDesk;
  private @Nullable CaseListController shownList;

  /**
   * Cases of the open workspace, in {@code window}; other features bring {@code parts}, {@code
   * opener} shows other records in their places.
   */
  public CaseFeature(
      Cases cases,
      WorkPlan plan,
      AlertVerbs verbs,
      CaseParts parts,
      Writing writing,
      Timelines timelines,
      SavedViews views,
      Presence presence,
      Consumer<SubjectRef> opener,
      ChangePulse changes,
      Window window) {
    this.opener = opener;
    this.parts = parts;
    this.writing = writing;
    this.timelines = timelines;
    this.views = views;
    this.presence = presence;
    this.cases = cases;
    this.plan = plan;
    this.verbs = verbs;
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

  /** Opens the case {@code id} in its place. */
  public void show(UUID id) {
    window.navigator().accept("navigation.cases");
    var desk = shownDesk;
    if (desk != null) {
      desk.open(id);
    }
  }

  /** Opens the cases of {@code view}. */
  public void show(CaseView view) {
    window.navigator().accept("navigation.cases");
    var list = shownList;
    if (list != null) {
      list.show(view);
    }
  }

  /** The cases that look into an incident. */
  public List<RecordLink> ofIncident(UUID incidentId, Progress progress) {
    return cases.ofIncident(incidentId, progress).stream().map(CaseFeature::link).toList();
  }

  private static RecordLink link(CaseLinkRow one) {
    return new RecordLink(
        new SubjectRef(CaseFile.KIND, one.id()),
        Messages.text(
            "case.other.one", Integer.toString(one.number()), VisibleText.of(one.title())));
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

  /** What can be chosen from is read first. */
  private void ask(List<UUID> alertIds, Optional<UUID> incidentId, String proposed, Runnable done) {
    window
        .tasks()
        .start(
            TaskTitle.quiet(Messages.text("list.reading")),
            progress ->
                new Offered(
                    cases.templates(progress),
                    alertIds.isEmpty() ? List.of() : CaseForm.open(cases, progress)),
            offered -> ask(alertIds, incidentId, proposed, done, offered),
            window.failures());
  }

  private void ask(
      List<UUID> alertIds,
      Optional<UUID> incidentId,
      String proposed,
      Runnable done,
      Offered offered) {
    Filling.ask(
        window,
        new CaseForm(proposed, offered.templates(), offered.open()),
        (answer, refused) ->
            window
                .tasks()
                .start(
                    TaskTitle.quiet(Messages.text("case.changing")),
                    progress -> bring(answer, alertIds, incidentId, progress),
                    number -> opened(number, done),
                    refused));
  }

  private void opened(int number, Runnable done) {
    done.run();
    var words = Messages.text("case.opened", Integer.toString(number));
    window.notices().accept(Notice.information(words));
  }

  /** What a new case can follow, and the cases that can take alerts. */
  private record Offered(List<TemplateText> templates, List<CaseRow> open) {}

  private int bring(
      CaseForm.Answer answer, List<UUID> alertIds, Optional<UUID> incidentId, Progress progress) {
    if (answer.existing().isPresent()) {
      var existing = answer.existing().get();
      cases.add(existing.id(), alertIds, answer.carriesObservables());
      return existing.number();
    }
    var opening =
        new Cases.Opening(
            answer.caseFile(),
            alertIds,
            incidentId,
            answer.carriesObservables(),
            answer.template());
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
    var desk = new CaseDesk(cases, plan, verbs, records, window);
    shownDesk = desk;
    var preview = new CasePreviewController(desk, window);
    var list = new CaseListController(desk, preview, views, window);
    shownList = list;
    var detail =
        new CaseDetailController(
            desk, parts(desk), strip(), new RecordCompany(CaseFile.KIND, presence, window), window);
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
    tabs.add(
        DetailPart.of("case.tab.notes", 90, this::notes)
            .counting(details -> OptionalLong.of(details.size().notes())));
    tabs.add(
        DetailPart.of("case.tab.tasks", 20, () -> new CaseTasks(desk))
            .counting(details -> OptionalLong.of(details.tasks().size())));
    tabs.add(
        DetailPart.of("case.tab.observables", 40, this::observables)
            .counting(details -> OptionalLong.of(details.size().observables())));
    tabs.add(
        DetailPart.of("case.tab.linked", 50, () -> new CaseLinked(cases, opener, changes, window))
            .counting(
                details -> OptionalLong.of(details.incidents().size() + details.row().alerts())));
    tabs.add(
        DetailPart.of("case.tab.timeline", 60, this::timeline)
            .counting(details -> OptionalLong.of(details.size().events())));
    var side = new ArrayList<>(parts.side());
    side.add(DetailPart.of("case.tab.tasks", 10, OpenTaskList::new));
    side.add(DetailPart.of("case.links", 30, () -> new CaseLinks(desk, opener)));
    return new CaseParts(tabs, side);
  }

  private DetailPane<CaseDetails> notes() {
    return new LivePane<>(
        new NotesPane(writing, window), (pane, details) -> pane.show(subject(details)));
  }

  private DetailPane<CaseDetails> timeline() {
    return new LivePane<>(
        new TimelinePane(
            TimelinePane.Home.CASE, timelines, writing.me(), writing.harmless(), changes, window),
        (pane, details) -> pane.show(subject(details)));
  }

  private DetailPane<CaseDetails> strip() {
    return new LivePane<>(
        new TimelineStrip(timelines, window), (strip, details) -> strip.show(subject(details)));
  }

  private DetailPane<CaseDetails> observables() {
    return new LivePane<>(
        LinkedObservables.of("case.observables", cases.observables(), changes, window),
        (table, details) -> table.show(details.row().id()));
  }

  private static TimelineSubjects subject(CaseDetails details) {
    return TimelineSubjects.caseFile(details.row().id());
  }
}
