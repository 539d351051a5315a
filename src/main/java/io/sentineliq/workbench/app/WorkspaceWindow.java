package io.sentineliq.workbench.app;

import io.sentineliq.workbench.alert.ui.AlertFeature;
import io.sentineliq.workbench.audit.ui.AuditFeature;
import io.sentineliq.workbench.platform.fx.ChangePulse;
import io.sentineliq.workbench.platform.fx.Dialogs;
import io.sentineliq.workbench.platform.fx.Feature;
import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.fx.ProblemDoor;
import io.sentineliq.workbench.platform.fx.Shortcuts;
import io.sentineliq.workbench.platform.fx.Subscriptions;
import io.sentineliq.workbench.platform.fx.Theme;
import io.sentineliq.workbench.platform.fx.View;
import io.sentineliq.workbench.platform.fx.ViewMemory;
import io.sentineliq.workbench.platform.fx.Views;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.task.Tasks;
import io.sentineliq.workbench.sample.ui.SampleFeature;
import io.sentineliq.workbench.sample.ui.SampleLoader;
import io.sentineliq.workbench.shell.OtherWorkspaces;
import io.sentineliq.workbench.shell.PaletteController;
import io.sentineliq.workbench.shell.PaletteViewModel;
import io.sentineliq.workbench.shell.ShellController;
import io.sentineliq.workbench.shell.ShellViewModel;
import io.sentineliq.workbench.shell.StatusBarController;
import io.sentineliq.workbench.shell.TaskListModel;
import io.sentineliq.workbench.shell.home.HomeFeature;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The window of one open workspace: its features, its frame, and what they share. Made in the order
 * of dependence, ended in the reverse.
 */
public final class WorkspaceWindow implements AutoCloseable {

  /**
   * What the window is made with.
   *
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
      Executor later,
      Consumer<Path> shower,
      Runnable openLog,
      Consumer<String> opener,
      InstantSource clock) {}

  private final ChangePulse pulse;
  private final ShellViewModel shell;
  private final ProblemDoor door;
  private final View<ShellController> view;
  private final Subscriptions subscriptions = new Subscriptions();

  /** The window of {@code workplace}. */
  public WorkspaceWindow(Workplace workplace, Parts parts) {
    var shortcuts = new Shortcuts();
    var exits = new Exits();
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
    var alerts = new AlertFeature(workplace.alerts(), workplace.importer(), pulse, window);
    var audit = new AuditFeature(workplace.audit(), pulse, window);
    var surroundings = workplace.surroundings();
    var features = new ArrayList<Feature>(List.of(alerts, audit));
    workplace
        .sample()
        .map(loader -> sampleFeature(loader, workplace.others(), parts.opener(), window))
        .ifPresent(features::add);
    features.add(new OtherWorkspaces(workplace.others(), parts.opener()));
    var offers = features.stream().flatMap(feature -> feature.offers().stream()).toList();
    features.addFirst(new HomeFeature(surroundings.store(), workplace.folder(), offers, window));
    this.shell = new ShellViewModel(surroundings, features, parts.taskList(), parts.clock());
    exits.lead(shell);
    var palette = new PaletteController(new PaletteViewModel(shortcuts::offered), shortcuts);
    var statusBar = new StatusBarController(shell);
    this.view =
        new Views()
            .register(
                ShellController.class,
                () -> new ShellController(shell, shortcuts, parts.theme(), palette, statusBar))
            .register(PaletteController.class, () -> palette)
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

  /** The frame's state. */
  public ShellViewModel shell() {
    return shell;
  }

  /** Begins; the view stands in a scene. */
  public void open() {
    subscriptions.add(pulse.subscribe(shell::seen));
    view.activate();
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

    void lead(ShellViewModel frame) {
      shell = frame;
    }

    void tell(@Nullable Notice notice) {
      if (shell != null) {
        shell.noticeProperty().set(notice);
      }
    }

    void open(String place) {
      if (shell != null) {
        shell.navigation().open(place);
      }
    }
  }
}
