package io.sentineliq.workbench.app.tour;

import io.sentineliq.workbench.app.WorkspaceWindow;
import io.sentineliq.workbench.platform.fx.ChangePulse;
import io.sentineliq.workbench.platform.fx.Dialogs;
import io.sentineliq.workbench.platform.fx.FxExecutor;
import io.sentineliq.workbench.platform.fx.Theme;
import io.sentineliq.workbench.platform.fx.ViewMemory;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.BackgroundTasks;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.shell.TaskListModel;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.image.Image;
import javafx.scene.image.PixelWriter;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The window that is photographed, with what runs behind it. */
final class Studio implements AutoCloseable {

  private static final int QUIET_ROUNDS = 4;
  private static final long ROUND = 15_000_000;
  private static final long PULSE = ChangePulse.PACE.toNanos();

  private final FxExecutor userInterface = new FxExecutor();
  private final InstantSource clock = InstantSource.system();
  private final TaskListModel taskList = new TaskListModel(clock);
  private final BackgroundTasks tasks = new BackgroundTasks(userInterface, taskList);
  private final Theme theme;
  private final Scene scene;
  private final Stage window;
  private final Dialogs dialogs = new Dialogs(this::window);

  /** Completed when the tour is cancelled, for then the toolkit may be gone. */
  private final CompletableFuture<Boolean> stopped = new CompletableFuture<>();

  Studio(Size size, Progress progress) {
    progress.onCancel(() -> stopped.complete(true));
    theme = call(Theme::new);
    scene = call(() -> new Scene(new StackPane(), size.width(), size.height()));
    window = call(Stage::new);
    run(
        () -> {
          theme.dress(scene);
          window.initStyle(StageStyle.UNDECORATED);
          window.setScene(scene);
          window.show();
        });
  }

  BackgroundTasks tasks() {
    return tasks;
  }

  Theme theme() {
    return theme;
  }

  /** What a workspace's window is made with. */
  WorkspaceWindow.Parts parts() {
    return new WorkspaceWindow.Parts(
        tasks,
        taskList,
        theme,
        dialogs,
        ViewMemory.forThisRun(),
        ViewMemory.forThisRun(),
        ChangePulse.paced(userInterface),
        file -> {},
        () -> {},
        slug -> {},
        clock);
  }

  /** Puts {@code root} into the scene. Called on the toolkit's thread, as the next two. */
  void show(Parent root) {
    scene.setRoot(root);
  }

  /** The first node of the style {@code selector}. */
  @Nullable Node find(String selector) {
    return scene.getRoot().lookup(selector);
  }

  /** The nodes of the style {@code selector} in what stands before the window. */
  List<Node> findInFront(String selector) {
    return inFront().stream()
        .flatMap(front -> front.getScene().getRoot().lookupAll(selector).stream())
        .toList();
  }

  /** What a pressed key goes to. */
  Node target() {
    var focused = scene.getFocusOwner();
    return focused == null ? scene.getRoot() : focused;
  }

  /** Opens a dialog, which stays until it is closed from here. */
  void ask(Consumer<Dialogs> question) {
    userInterface.execute(() -> question.accept(dialogs));
    settle();
  }

  /** Closes whatever stands before the window. */
  void closeDialogs() {
    run(() -> inFront().forEach(Window::hide));
  }

  /** Presses the button of the dialog in front that does what it asks. */
  void submitDialog() {
    run(
        () ->
            inFront().stream()
                .flatMap(front -> front.getScene().getRoot().lookupAll(".primary").stream())
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .findFirst()
                .ifPresent(ButtonBase::fire));
  }

  /** The picture of the window, with the dialog that stands before it. */
  Image picture() {
    return call(this::photograph);
  }

  /** Shows the window, and what stands before it, in {@code choice}. */
  void dress(Theme.Choice choice) {
    run(
        () -> {
          theme.choiceProperty().set(choice);
          inFront().forEach(this::dress);
        });
    settle();
  }

  private Image photograph() {
    var picture = scene.snapshot(null);
    for (var dialog : inFront()) {
      var part = dialog.getScene().snapshot(null);
      var width = (int) part.getWidth();
      var height = (int) part.getHeight();
      var left = ((int) picture.getWidth() - width) / 2;
      var top = ((int) picture.getHeight() - height) / 2;
      var pen = picture.getPixelWriter();
      frame(pen, left - 1, top - 1, left + width, top + height);
      pen.setPixels(left, top, width, height, part.getPixelReader(), 0, 0);
    }
    return picture;
  }

  /** On a desktop the system draws a frame around a dialog. */
  private static void frame(PixelWriter pen, int left, int top, int right, int bottom) {
    for (var x = left; x <= right; x++) {
      pen.setColor(x, top, Color.GRAY);
      pen.setColor(x, bottom, Color.GRAY);
    }
    for (var y = top; y <= bottom; y++) {
      pen.setColor(left, y, Color.GRAY);
      pen.setColor(right, y, Color.GRAY);
    }
  }

  private void dress(Window dialog) {
    dialog.getScene().getRoot().getStylesheets().setAll(scene.getStylesheets());
  }

  private List<Window> inFront() {
    return Window.getWindows().stream().filter(shown -> shown != window).toList();
  }

  private Window window() {
    return window;
  }

  /** Does {@code work} on the toolkit's thread. */
  void run(Runnable work) {
    call(
        () -> {
          work.run();
          return work;
        });
  }

  /** What {@code work} gives on the toolkit's thread; does not wait for it after a cancel. */
  <T> T call(Callable<T> work) {
    var result = new CompletableFuture<T>();
    userInterface.execute(
        () -> {
          try {
            result.complete(work.call());
          } catch (Exception | Error e) {
            result.completeExceptionally(e);
          }
        });
    try {
      CompletableFuture.anyOf(result, stopped).join();
      if (!result.isDone()) {
        throw new Problem.Cancelled().asException();
      }
      return result.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /** Waits until a change that was just made has been told. */
  void settleAfterChange() {
    LockSupport.parkNanos(2 * PULSE);
    settle();
  }

  /** Waits until long tasks have ended too. */
  void settleTasks() {
    while (call(() -> !tasks.running().isEmpty())) {
      LockSupport.parkNanos(ROUND);
    }
    settle();
  }

  /** Waits until everything is laid out and nothing is being read any more. */
  void settle() {
    run(() -> scene.getRoot().applyCss());
    var quiet = 0;
    while (quiet < QUIET_ROUNDS) {
      run(() -> scene.getRoot().layout());
      var isReading = tasks.running().stream().anyMatch(task -> !task.title().isListed());
      quiet = isReading ? 0 : quiet + 1;
      LockSupport.parkNanos(ROUND);
    }
  }

  @Override
  public void close() {
    try {
      run(window::hide);
    } finally {
      tasks.close();
    }
  }
}
