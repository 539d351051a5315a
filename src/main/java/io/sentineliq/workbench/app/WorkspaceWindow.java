package io.sentineliq.workbench.app;

import io.sentineliq.workbench.platform.fx.ChangePulse;
import io.sentineliq.workbench.platform.fx.Dialogs;
import io.sentineliq.workbench.platform.fx.Feature;
import io.sentineliq.workbench.platform.fx.KeyMemory;
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
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Times;
import io.sentineliq.workbench.shell.CommandCatalogue;
import io.sentineliq.workbench.shell.KeysController;
import io.sentineliq.workbench.shell.PaletteController;
import io.sentineliq.workbench.shell.PaletteViewModel;
import io.sentineliq.workbench.shell.ShellController;
import io.sentineliq.workbench.shell.ShellViewModel;
import io.sentineliq.workbench.shell.StatusBarController;
import io.sentineliq.workbench.shell.TaskListModel;
import io.sentineliq.workbench.shell.settings.SettingsFeature;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

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

  private final RecordFeatures features;
  private final RecordPlaces records;
  private final ChangePulse pulse;
  private final InstantSource time;
  private final ShellViewModel shell;
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
    var exits = new WindowExits();
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
    this.features = new RecordFeatures(workplace, exits, pulse, window, parts.later());
    this.records = features.places();
    exits.showBy(records::show);
    var frame = new FrameFeatures(workplace, parts, features, exits, pulse, window);
    this.shell =
        new ShellViewModel(
            workplace.surroundings(), frame.all(further), parts.taskList(), parts.clock());
    exits.lead(shell, new CommandCatalogue(shortcuts, shell.navigation()));
    frame.alarm().ifPresent(exits::tell);
    this.unknownKeys = KeyMemory.follow(shortcuts, parts.person());
    this.unreadable = parts.person().unreadable();
    var palette = new PaletteController(search(workplace, window), shortcuts);
    this.view = frame(parts.theme(), shortcuts, palette, keys(shortcuts, exits, frame.settings()));
  }

  private PaletteViewModel search(Workplace workplace, Window window) {
    return new PaletteViewModel(
        window.shortcuts()::offered,
        new RecordSearch(
            workplace.alerts(),
            workplace.incidents(),
            workplace.cases(),
            workplace.evidence().exhibits(),
            workplace.insight().observables()),
        records::show,
        window.tasks(),
        window.failures());
  }

  private static KeysController keys(
      Shortcuts shortcuts, WindowExits exits, SettingsFeature settings) {
    return new KeysController(
        () -> exits.commands().openFirst(),
        shortcuts,
        () -> {
          settings.chooseKeys();
          exits.open("navigation.settings");
        });
  }

  private View<ShellController> frame(
      Theme theme, Shortcuts shortcuts, PaletteController palette, KeysController keys) {
    var statusBar = new StatusBarController(shell);
    return new Views()
        .register(
            ShellController.class,
            () -> new ShellController(shell, shortcuts, theme, palette, keys, statusBar))
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
    features.evidence().take(bag);
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
}
