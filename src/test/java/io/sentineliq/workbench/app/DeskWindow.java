package io.sentineliq.workbench.app;

import io.sentineliq.workbench.platform.fx.ChangePulse;
import io.sentineliq.workbench.platform.fx.Dialogs;
import io.sentineliq.workbench.platform.fx.FxExecutor;
import io.sentineliq.workbench.platform.fx.Theme;
import io.sentineliq.workbench.platform.fx.ViewMemory;
import io.sentineliq.workbench.platform.task.BackgroundTasks;
import io.sentineliq.workbench.shell.TaskListModel;
import io.sentineliq.workbench.support.FakeWorkplace;
import io.sentineliq.workbench.support.HeadlessMouse;
import io.sentineliq.workbench.support.Pictures;
import io.sentineliq.workbench.support.Toolkit;
import io.sentineliq.workbench.support.Typing;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;

/** The window of a made-up workspace with a person at its keyboard. */
final class DeskWindow implements AutoCloseable {

  final FxRobot robot = new FxRobot();
  final Theme theme = Toolkit.call(Theme::new);
  final ViewMemory memory;
  private final FxExecutor userInterface = new FxExecutor();
  private final InstantSource clock = InstantSource.fixed(FakeWorkplace.NOW);
  private final TaskListModel taskList = new TaskListModel(clock);
  private final BackgroundTasks tasks = new BackgroundTasks(userInterface, taskList);
  private final Stage stage = Toolkit.call(Stage::new);
  private final WorkspaceWindow window;

  DeskWindow(Workplace workplace) {
    this(workplace, ViewMemory.forThisRun());
  }

  /** A window for a person who chose what {@code memory} holds. */
  DeskWindow(Workplace workplace, ViewMemory memory) {
    this.memory = memory;
    window = Toolkit.call(() -> open(workplace));
    settle();
  }

  @Override
  public void close() {
    Toolkit.run(
        () -> {
          window.close();
          stage.close();
        });
    tasks.close();
  }

  WorkspaceWindow window() {
    return window;
  }

  /** Presses keys together. */
  void press(KeyCode... keys) {
    robot.push(keys);
    settle();
  }

  /** Types {@code text} where the keyboard is. */
  void write(String text) {
    Typing.inFront(text);
  }

  /** Types one after the other. */
  void type(KeyCode... keys) {
    for (var key : keys) {
      press(key);
    }
  }

  void go(String place) {
    Toolkit.run(() -> window.shell().navigation().open(place));
    settle();
  }

  void settle() {
    Toolkit.await(() -> tasks.running().isEmpty());
    Toolkit.run(
        () -> {
          root().applyCss();
          root().layout();
        });
  }

  Stage stage() {
    return stage;
  }

  Parent root() {
    return Objects.requireNonNull(stage.getScene()).getRoot();
  }

  <T extends Node> T find(String selector, Class<T> type) {
    return type.cast(Objects.requireNonNull(root().lookup(selector), selector));
  }

  /** Texts of what {@code selector} finds and the person sees. */
  List<String> texts(String selector) {
    return Toolkit.call(() -> seen(selector));
  }

  void awaitText(String selector, String text) {
    Toolkit.await(() -> seen(selector).stream().anyMatch(found -> found.contains(text)));
  }

  /** Draws the window in both themes. */
  void keep(String name) {
    for (var choice : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
      Toolkit.run(() -> theme.choiceProperty().set(choice));
      settle();
      Toolkit.run(
          () ->
              Pictures.keep(stage.getScene(), name + "-" + choice.name().toLowerCase(Locale.ROOT)));
    }
  }

  private WorkspaceWindow open(Workplace workplace) {
    HeadlessMouse.install();
    var made =
        new WorkspaceWindow(
            workplace,
            new WorkspaceWindow.Parts(
                tasks,
                taskList,
                theme,
                new Dialogs(() -> stage),
                ViewMemory.forThisRun(),
                memory,
                ChangePulse.paced(userInterface),
                file -> {},
                () -> {},
                slug -> {},
                clock));
    var scene = new Scene(new StackPane(), 1280, 800);
    theme.dress(scene);
    scene.setRoot(made.view().root());
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.show();
    stage.requestFocus();
    made.open();
    return made;
  }

  private List<String> seen(String selector) {
    return root().lookupAll(selector).stream()
        .filter(node -> node instanceof Labeled && isSeen(node))
        .map(node -> String.valueOf(((Labeled) node).getText()))
        .toList();
  }

  private static boolean isSeen(Node node) {
    for (var each = node; each != null; each = each.getParent()) {
      if (!each.isVisible()) {
        return false;
      }
    }
    return true;
  }
}
