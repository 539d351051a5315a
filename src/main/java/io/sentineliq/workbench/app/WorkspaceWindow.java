package io.sentineliq.workbench.app;

import io.sentineliq.workbench.alert.AlertDetails;
import io.sentineliq.workbench.alert.ui.AlertFeature;
import io.sentineliq.workbench.attack.ui.TechniquesPart;
import io.sentineliq.workbench.audit.ui.AuditFeature;
import io.sentineliq.workbench.brand.ui.BrandFeature;
import io.sentineliq.workbench.casefile.CaseDetails;
import io.sentineliq.workbench.casefile.ui.CaseFeature;
import io.sentineliq.workbench.casefile.ui.CaseParts;
import io.sentineliq.workbench.correlation.ui.GraphTab;
import io.sentineliq.workbench.dashboard.OverviewReader;
import io.sentineliq.workbench.dashboard.ui.DashboardDoors;
import io.sentineliq.workbench.dashboard.ui.DashboardFeature;
import io.sentineliq.workbench.detection.ui.DetectionFeature;
import io.sentineliq.workbench.evidence.ui.ExhibitFeature;
import io.sentineliq.workbench.incident.IncidentDetails;
import io.sentineliq.workbench.incident.ui.IncidentFeature;
import io.sentineliq.workbench.incident.ui.IncidentParts;
import io.sentineliq.workbench.infringement.ui.InfringementFeature;
import io.sentineliq.workbench.note.ui.Writing;
import io.sentineliq.workbench.notification.ui.NotificationFeature;
import io.sentineliq.workbench.observable.extract.HarmlessText;
import io.sentineliq.workbench.observable.ui.ObservableFeature;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.fx.ChangePulse;
import io.sentineliq.workbench.platform.fx.DetailPart;
import io.sentineliq.workbench.platform.fx.Dialogs;
import io.sentineliq.workbench.platform.fx.Feature;
import io.sentineliq.workbench.platform.fx.KeyMemory;
import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.fx.ProblemDoor;
import io.sentineliq.workbench.platform.fx.RecordLink;
import io.sentineliq.workbench.platform.fx.Shortcuts;
import io.sentineliq.workbench.platform.fx.Subscriptions;
import io.sentineliq.workbench.platform.fx.Theme;
import io.sentineliq.workbench.platform.fx.View;
import io.sentineliq.workbench.platform.fx.ViewMemory;
import io.sentineliq.workbench.platform.fx.Views;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.task.Tasks;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Times;
import io.sentineliq.workbench.report.ui.ReportTab;
import io.sentineliq.workbench.sample.ui.SampleFeature;
import io.sentineliq.workbench.sample.ui.SampleLoader;
import io.sentineliq.workbench.shell.CommandCatalogue;
import io.sentineliq.workbench.shell.KeysController;
import io.sentineliq.workbench.shell.OtherWorkspaces;
import io.sentineliq.workbench.shell.PaletteController;
import io.sentineliq.workbench.shell.PaletteViewModel;
import io.sentineliq.workbench.shell.ShellController;
import io.sentineliq.workbench.shell.ShellViewModel;
import io.sentineliq.workbench.shell.StatusBarController;
import io.sentineliq.workbench.shell.TaskListModel;
import io.sentineliq.workbench.shell.WorkspaceLook;
import io.sentineliq.workbench.shell.home.HomeBoard;
import io.sentineliq.workbench.shell.home.HomeFeature;
import io.sentineliq.workbench.shell.secondfactor.SecondFactorFeature;
import io.sentineliq.workbench.shell.settings.SettingsFeature;
import io.sentineliq.workbench.shell.upkeep.UpkeepFeature;
import io.sentineliq.workbench.timeline.TimelineSubjects;
import io.sentineliq.workbench.workspace.ui.WorkspaceFeature;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The window of one open workspace: its features, its frame, and what they share. Made in the order
 * of dependence, ended in the reverse.
 */
public final class WorkspaceWindow implements AutoCloseable {

  /**
   * What the window is made with.
   *
   * @param memory what views of this workspace looked like
   * @param person what this person chose for every workspace on this computer
   * @param later runs things on the user interface after a while
   * @param shower shows a file with the system's own program
   * @param opener opens another workspace of the same store by its short name
   */
  public record Parts(
      Tasks tasks,
      TaskListModel taskList,
      Theme theme,
      Dialogs dialogs,
      ViewMemory memory,
      ViewMemory person,
      Executor later,
      Consumer<Path> shower,
      Runnable openLog,
      Consumer<String> opener,
      InstantSource clock) {}

  private final ExhibitFeature evidence;
  private final ChangePulse pulse;
  private final InstantSource time;
  private final ShellViewModel shell;
  private final RecordPlaces records;
  private final ProblemDoor door;
  private final View<ShellController> view;
  private final int unknownKeys;
  private final Optional<Path> unreadable;
  private final Subscriptions subscriptions = new Subscriptions();

  /** The window of {@code workplace}. */
  public WorkspaceWindow(Workplace workplace, Parts parts) {
    this(workplace, parts, List.of());
  }

  /** The same with {@code further} features of whoever shows it. */
  WorkspaceWindow(Workplace workplace, Parts parts, List<Feature> further) {
    var shortcuts = new Shortcuts();
    var exits = new Exits();
    this.time = parts.clock();
    this.pulse = new ChangePulse(workplace.changes(), parts.later());
    this.door = new ProblemDoor(exits::tell, parts.dialogs(), parts.openLog());
    var window =
        new Window(
            parts.tasks(),
            shortcuts,
            parts.memory(),
            parts.dialogs(),
            exits::tell,
            door,
            exits::open,
            parts.shower(),
            parts.clock());
    var exhibits = workplace.evidence();
    this.evidence = new ExhibitFeature(exhibits, pulse, window);
    var techniques = techniques(workplace, exits, window);
    var writing = writing(workplace, parts);
    var cases =
        new CaseFeature(
            workplace.cases(),
            workplace.plan(),
            workplace.verbs(),
            caseParts(workplace, evidence, techniques, exits, window),
            writing,
            workplace.timelines(),
            workplace.presence(),
            exits::show,
            pulse,
            window);
    var incidents =
        new IncidentFeature(
            workplace.incidents(),
            workplace.plan(),
            workplace.person(),
            workplace.verbs(),
            new IncidentParts(
                List.of(incidentTechniques(techniques)),
                (id, progress) -> linkedTo(id, cases, workplace, progress),
                cases::open,
                exits::show),
            writing,
            workplace.timelines(),
            pulse,
            window);
    var alerts =
        new AlertFeature(
            workplace.alerts(),
            workplace.verbs(),
            workplace.views(),
            workplace.manualAlerts(),
            workplace.importer(),
            List.of(incidents.escalation(), cases.intake()),
            List.of(alertTechniques(techniques)),
            pulse,
            window);
    var brands = new BrandFeature(workplace.brands(), pulse, window);
    var infringements = new InfringementFeature(workplace.infringing(), exits::show, pulse, window);
    var detections =
        new DetectionFeature(
            workplace.watching(),
            List.of(
                infringements.promotion(),
                InfringementFeature.screenshots(evidence::collectScreenshots)),
            exits::show,
            pulse,
            window);
    var observables =
        new ObservableFeature(
            workplace.insight().observables(),
            workplace.insight().holders(),
            exits::show,
            pulse,
            window);
    this.records =
        new RecordPlaces(
            alerts, incidents, cases, evidence, infringements, detections, observables);
    exits.showBy(records::show);
    var audit = new AuditFeature(workplace.audit(), workplace.ledger(), pulse, window);
    var surroundings = workplace.surroundings();
    var bell = new NotificationFeature(workplace.notifications(), pulse, window, records::show);
    var upkeep = new UpkeepFeature(workplace.upkeep(), window);
    var workspace =
        new WorkspaceFeature(
            workplace.workspace(),
            pulse,
            window,
            parts.opener(),
            details -> exits.look(Workplace.look(details)));
    var secondFactor = new SecondFactorFeature(workplace.secondFactor(), window);
    var settings =
        new SettingsFeature(
            List.of(bell, secondFactor, workspace, evidence, upkeep),
            parts.theme(),
            shortcuts,
            () -> exits.commands().all());
    var dashboard =
        new DashboardFeature(
            new OverviewReader(
                workplace.alerts(),
                workplace.incidents(),
                workplace.cases(),
                workplace.notifications(),
                workplace.watching().detections()),
            new DashboardDoors(
                alerts::show, incidents::show, cases::show, detections::show, bell::show),
            pulse,
            window);
    var features =
        new ArrayList<Feature>(
            List.of(
                alerts,
                incidents,
                cases,
                evidence,
                observables,
                brands,
                detections,
                infringements,
                audit,
                dashboard,
                bell,
                upkeep,
                settings,
                workspace));
    workplace
        .sample()
        .map(loader -> sampleFeature(loader, workplace.others(), parts.opener(), window))
        .ifPresent(features::add);
    features.add(new OtherWorkspaces(workplace.others(), parts.opener()));
    features.addAll(further);
    var offers = features.stream().flatMap(feature -> feature.offers().stream()).toList();
    features.addFirst(
        new HomeFeature(
            surroundings.store(),
            workplace.folder(),
            offers,
            new HomeBoard(dashboard::view, dashboard.workProperty(), dashboard.knownProperty()),
            window));
    this.shell = new ShellViewModel(surroundings, features, parts.taskList(), parts.clock());
    exits.lead(shell, new CommandCatalogue(shortcuts, shell.navigation()));
    audit.alarm().ifPresent(exits::tell);
    this.unknownKeys = KeyMemory.follow(shortcuts, parts.person());
    this.unreadable = parts.person().unreadable();
    var keys =
        new KeysController(
            () -> exits.commands().openFirst(),
            shortcuts,
            () -> {
              settings.chooseKeys();
              exits.open("navigation.settings");
            });
    var palette =
        new PaletteController(
            new PaletteViewModel(
                shortcuts::offered,
                new RecordSearch(
                    workplace.alerts(),
                    workplace.incidents(),
                    workplace.cases(),
                    exhibits.exhibits(),
                    workplace.insight().observables()),
                records::show,
                window.tasks(),
                window.failures()),
            shortcuts);
    var statusBar = new StatusBarController(shell);
    this.view =
        new Views()
            .register(
                ShellController.class,
                () ->
                    new ShellController(shell, shortcuts, parts.theme(), palette, keys, statusBar))
            .register(PaletteController.class, () -> palette)
            .register(KeysController.class, () -> keys)
            .register(StatusBarController.class, () -> statusBar)
            .load(ShellController.class);
  }

  /** The frame with everything in it. */
  public View<ShellController> view() {
    return view;
  }

  /** Where failures are shown. */
  public ProblemDoor door() {
    return door;
  }

  /** Where its records are shown. */
  private static List<RecordLink> linkedTo(
      UUID incidentId, CaseFeature cases, Workplace workplace, Progress progress) {
    var infringements = workplace.infringing().infringements();
    return Stream.concat(
            cases.ofIncident(incidentId, progress).stream(),
            InfringementFeature.ofIncident(infringements, incidentId, progress).stream())
        .toList();
  }

  RecordPlaces records() {
    return records;
  }

  /** The frame's state. */
  public ShellViewModel shell() {
    return shell;
  }

  /** Begins; the view stands in a scene. */
  public void open() {
    subscriptions.add(pulse.subscribe(shell::seen));
    view.activate();
    if (unreadable.isPresent()) {
      tell(Messages.text("keys.unreadable", unreadable.get()));
    } else if (unknownKeys > 0) {
      tell(Messages.text("keys.unknown", unknownKeys));
    }
  }

  /** Leads through taking in a bag that the program was opened with. */
  void take(Path bag) {
    evidence.take(bag);
  }

  /** What other features bring to the screen of a case. */
  private static CaseParts caseParts(
      Workplace workplace,
      ExhibitFeature evidence,
      TechniquesPart techniques,
      Exits exits,
      Window window) {
    var insight = workplace.insight();
    return new CaseParts(
        List.of(
            evidence.caseTab(),
            GraphTab.of(insight.graphs(), exits::show, window),
            techniques
                .<CaseDetails>tab(80, details -> TimelineSubjects.caseFile(details.row().id()))
                .counting(details -> OptionalLong.of(details.size().techniques())),
            ReportTab.of(insight.reports(), insight.finals(), window)),
        List.of());
  }

  private static TechniquesPart techniques(Workplace workplace, Exits exits, Window window) {
    var insight = workplace.insight();
    return new TechniquesPart(insight.ttps(), insight.techniques(), exits::show, window);
  }

  private static DetailPart<AlertDetails> alertTechniques(TechniquesPart techniques) {
    return techniques.tab(80, alert -> TimelineSubjects.alert(alert.id()));
  }

  private static DetailPart<IncidentDetails> incidentTechniques(TechniquesPart techniques) {
    return techniques
        .<IncidentDetails>tab(80, details -> TimelineSubjects.incident(details.row().id()))
        .counting(details -> OptionalLong.of(details.size().techniques()));
  }

  private Writing writing(Workplace workplace, Parts parts) {
    return new Writing(
        workplace.texts(),
        workplace.notes(),
        workplace.person(),
        workplace.drafts(),
        parts.tasks(),
        pulse,
        parts.later(),
        door,
        HarmlessText::of);
  }

  /** Says since when the store does not answer, or that it does again. */
  void tellConnection(boolean isThere) {
    if (isThere) {
      shell.noticeProperty().set(Notice.information(Messages.text("store.back")));
    } else {
      var since = Times.clock(time.instant(), ZoneId.systemDefault());
      tell(Messages.text("store.away", since));
    }
  }

  /** Says {@code sentence} above everything. */
  void tell(String sentence) {
    shell.noticeProperty().set(Notice.warning(sentence));
  }

  @Override
  public void close() {
    view.deactivate();
    subscriptions.close();
    pulse.close();
  }

  private static SampleFeature sampleFeature(
      SampleLoader loader,
      List<OtherWorkspaces.Place> others,
      Consumer<String> opener,
      Window window) {
    var isThere = others.stream().anyMatch(place -> place.slug().equals(SampleWorkspace.SLUG));
    return new SampleFeature(loader, () -> opener.accept(SampleWorkspace.SLUG), isThere, window);
  }

  /** Features speak to the frame that is made after them. */
  private static final class Exits {
    private @Nullable ShellViewModel shell;
    private @Nullable CommandCatalogue catalogue;
    private Consumer<SubjectRef> shower = subject -> {};

    void lead(ShellViewModel frame, CommandCatalogue commands) {
      shell = frame;
      catalogue = commands;
    }

    CommandCatalogue commands() {
      return Objects.requireNonNull(catalogue);
    }

    void showBy(Consumer<SubjectRef> how) {
      shower = how;
    }

    /** Shows a record in its own place. */
    void show(SubjectRef subject) {
      shower.accept(subject);
    }

    void tell(@Nullable Notice notice) {
      if (shell != null) {
        shell.noticeProperty().set(notice);
      }
    }

    void look(WorkspaceLook look) {
      if (shell != null) {
        shell.lookProperty().set(look);
      }
    }

    void open(String place) {
      if (shell != null) {
        shell.navigation().open(place);
      }
    }
  }
}
