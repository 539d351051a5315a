package io.sentineliq.workbench.app;

import io.sentineliq.workbench.evidence.bag.ui.BagPage;
import io.sentineliq.workbench.platform.change.ChangeFeed;
import io.sentineliq.workbench.platform.fx.ChangePulse;
import io.sentineliq.workbench.platform.fx.Dialogs;
import io.sentineliq.workbench.platform.fx.Feature;
import io.sentineliq.workbench.platform.fx.FileViewMemory;
import io.sentineliq.workbench.platform.fx.FxExecutor;
import io.sentineliq.workbench.platform.fx.Theme;
import io.sentineliq.workbench.platform.fx.View;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.BackgroundTasks;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.shell.StoreSwitch;
import io.sentineliq.workbench.shell.TaskListModel;
import io.sentineliq.workbench.shell.firststart.FirstPages;
import io.sentineliq.workbench.shell.firststart.PassphrasePolicy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The desktop program. The window is on screen before the store is touched. */
public final class Workbench extends Application implements StartupSequence.Host {

  /**
   * What the desktop program is started with.
   *
   * @param team the way into the stores of teams
   * @param looks where window and theme are remembered for this person
   * @param log the log file
   * @param bag an evidence bag that is looked at before the store is opened
   */
  public record Environment(
      StoreGate gate,
      Optional<TeamGate> team,
      PassphrasePolicy policy,
      Path looks,
      Path log,
      Optional<Path> bag) {

    /** Opens the local store at once and knows no other. */
    public Environment(StoreGate gate, PassphrasePolicy policy, Path looks, Path log) {
      this(gate, Optional.empty(), policy, looks, log, Optional.empty());
    }
  }

  private static final Logger LOG = LoggerFactory.getLogger(Workbench.class);
  private static final AtomicReference<@Nullable Environment> NEXT = new AtomicReference<>();
  private static final AtomicReference<@Nullable Workbench> ENDED = new AtomicReference<>();

  private final Clock clock = Clock.systemUTC();
  private final FxExecutor userInterface = new FxExecutor();
  private final TaskListModel taskList = new TaskListModel(clock);
  private final BackgroundTasks tasks = new BackgroundTasks(userInterface, taskList);
  private final Theme theme = new Theme();
  private final Environment environment;
  private final FileViewMemory looks;
  private final Dialogs dialogs = new Dialogs(this::window);
  private @Nullable Stage stage;
  private @Nullable Scene scene;
  private @Nullable Workplace workplace;
  private @Nullable WorkspaceWindow open;
  private @Nullable StartupSequence startup;
  private @Nullable IdleWatch idle;
  private ChangeFeed.Subscription connection = () -> {};
  private @Nullable FileViewMemory workspaceLooks;
  private @Nullable Thread closing;
  private @Nullable Path arriving;

  /** Made by the toolkit, off its own thread. */
  public Workbench() {
    var given = NEXT.getAndSet(null);
    if (given == null) {
      throw new IllegalStateException("Started without an environment; use WorkbenchLauncher");
    }
    environment = given;
    looks = FileViewMemory.open(environment.looks(), whenQuiet());
  }

  /** What the next start is given. */
  static void give(Environment environment) {
    NEXT.set(environment);
  }

  @Override
  public void start(Stage primary) {
    Thread.currentThread().setUncaughtExceptionHandler((thread, error) -> unexpected(error));
    stage = primary;
    var frame = new Scene(new StackPane());
    scene = frame;
    ThemeMemory.follow(theme, looks);
    theme.dress(frame);
    primary.setTitle(Messages.text("program.name"));
    primary.setScene(frame);
    new WindowBounds(primary, looks).restore();
    primary.setOnCloseRequest(
        event -> {
          if (!mayClose()) {
            event.consume();
          }
        });
    begin();
    primary.show();
    new SpareMemory(frame, IdleWatch.Time.ofComputer(userInterface), this::isWorking).watch();
  }

  private void begin() {
    var sequence =
        new StartupSequence(
            environment.gate(), environment.team(), environment.policy(), tasks, dialogs, this);
    startup = sequence;
    environment
        .bag()
        .ifPresentOrElse(
            bag -> show(BagPage.of(bag, tasks, userInterface, sequence::begin, () -> take(bag))),
            sequence::begin);
  }

  /** Opens a store, to take {@code bag} into it. */
  private void take(Path bag) {
    arriving = bag;
    if (startup != null) {
      startup.begin();
    }
  }

  @Override
  public void show(View<?> page) {
    if (scene != null) {
      scene.setRoot(page.root());
      name(Messages.text("program.name"));
      page.activate();
    }
  }

  /** What the system's list of windows says. */
  private void name(String title) {
    if (stage != null) {
      stage.setTitle(title);
    }
  }

  @Override
  public void enter(Workplace entered) {
    workplace = entered;
    // Reading the file takes a moment, and the toolkit's thread has none.
    tasks.start(
        TaskTitle.quiet(Messages.text("list.reading")),
        progress -> FileViewMemory.open(entered.viewMemory(), whenQuiet()),
        memory -> enter(entered, memory),
        this::unexpected);
  }

  @Override
  public void quit() {
    Platform.exit();
  }

  @Override
  public void stop() {
    if (stage != null) {
      new WindowBounds(stage, looks).keep();
    }
    if (open != null) {
      open.close();
    }
    // Ends after the toolkit's thread, which must not wait for files and stores.
    ENDED.set(this);
    closing = Thread.ofPlatform().name("closing").daemon(false).start(this::closeAll);
  }

  /** Waits until the store of the last run is closed. */
  static void awaitLastClosed() throws InterruptedException {
    var last = ENDED.getAndSet(null);
    if (last != null) {
      last.awaitClosed();
    }
  }

  /** Waits until the store is closed. */
  void awaitClosed() throws InterruptedException {
    if (closing != null) {
      closing.join();
    }
  }

  private void enter(Workplace entered, FileViewMemory memory) {
    workspaceLooks = memory;
    var window =
        new WorkspaceWindow(
            entered,
            new WorkspaceWindow.Parts(
                tasks,
                taskList,
                theme,
                dialogs,
                memory,
                looks,
                ChangePulse.paced(userInterface),
                this::showFile,
                () -> showFile(environment.log()),
                this::openOther,
                clock),
            ways(entered));
    open = window;
    if (scene != null) {
      scene.setRoot(window.view().root());
      name(Messages.text("program.window", entered.surroundings().look().name()));
    }
    window.open();
    if (arriving != null) {
      window.take(arriving);
      arriving = null;
    }
    entered.greeting().ifPresent(window::tell);
    connection =
        entered.watchConnection(
            isThere -> userInterface.execute(() -> window.tellConnection(isThere)));
    watchIdle(entered);
  }

  private List<Feature> ways(Workplace entered) {
    var sequence = startup;
    if (sequence == null || environment.team().isEmpty()) {
      return List.of();
    }
    var ways =
        new StoreSwitch.Ways(
            () -> leaveFor(sequence::signIn), () -> leaveFor(sequence::workLocally));
    return List.of(new StoreSwitch(entered.surroundings().store(), ways));
  }

  /** Asking for the limit takes a query. */
  private void watchIdle(Workplace entered) {
    tasks.start(
        TaskTitle.quiet(Messages.text("list.reading")),
        progress -> entered.idleLimit(),
        limit -> limit.filter(time -> workplace == entered).ifPresent(this::watchIdle),
        this::unexpected);
  }

  private void watchIdle(Duration limit) {
    var sequence = startup;
    if (scene != null && sequence != null) {
      endIdleWatch();
      idle =
          new IdleWatch(
              scene,
              limit,
              IdleWatch.Time.ofComputer(userInterface),
              this::isWorking,
              () -> lock(sequence::begin));
    }
  }

  private boolean isWorking() {
    return !taskList.tasks().isEmpty();
  }

  private void endIdleWatch() {
    if (idle != null) {
      idle.end();
      idle = null;
    }
  }

  /** Dialogs show what the window does; they go first. */
  private void lock(Runnable next) {
    List.copyOf(Window.getWindows()).stream()
        .filter(each -> each != stage && !(each instanceof PopupWindow))
        .forEach(Window::hide);
    leaveFor(next);
  }

  /** Closes the open store, its keys and connections with it, and goes on with {@code next}. */
  private void leaveFor(Runnable next) {
    endIdleWatch();
    if (!mayClose()) {
      return;
    }
    connection.close();
    var left = workplace;
    if (open != null) {
      open.close();
      open = null;
    }
    workplace = null;
    if (left != null) {
      show(FirstPages.waiting(Messages.text("store.leaving")));
      tasks.start(
          TaskTitle.quiet(Messages.text("store.leaving")),
          progress -> {
            left.close();
            return Boolean.TRUE;
          },
          closed -> next.run(),
          this::unexpected);
    }
  }

  /** The workspace that is left goes on with what it has begun. */
  private void openOther(String slug) {
    var left = workplace;
    if (left != null) {
      tasks.start(
          TaskTitle.listed(Messages.text("workspace.opening", slug)),
          progress -> left.open(slug),
          this::change,
          this::notOpened);
    }
  }

  /** Whoever left their last workspace is asked again where they want to work. */
  private void notOpened(Throwable failure) {
    var sequence = startup;
    if (sequence != null
        && failure instanceof ProblemException expected
        && expected.problem() instanceof Problem.NoSuchWorkspace) {
      leaveFor(sequence::begin);
    } else {
      unexpected(failure);
    }
  }

  private void change(Workplace entered) {
    connection.close();
    endIdleWatch();
    if (open != null) {
      open.close();
    }
    enter(entered);
  }

  private void closeAll() {
    tasks.close();
    looks.flush();
    if (workspaceLooks != null) {
      workspaceLooks.flush();
    }
    if (workplace != null) {
      workplace.close();
    }
  }

  private boolean mayClose() {
    var running = taskList.tasks();
    return running.isEmpty()
        || dialogs.ask(
            Messages.text("close.running", running.getFirst().title()),
            Messages.text("close.running.detail"),
            Messages.text("close.stop"),
            Messages.text("close.stay"));
  }

  private void unexpected(Throwable error) {
    if (open == null) {
      LOG.error("Unexpected error before a workspace was open", error);
    } else {
      open.door().accept(error);
    }
  }

  private void showFile(Path file) {
    getHostServices().showDocument(file.toUri().toString());
  }

  private @Nullable Window window() {
    return stage;
  }

  private static Executor whenQuiet() {
    return CompletableFuture.delayedExecutor(
        500, TimeUnit.MILLISECONDS, work -> Thread.ofPlatform().daemon().start(work));
  }
}
