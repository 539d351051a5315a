package io.sentineliq.workbench.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.platform.fx.ChangePulse;
import io.sentineliq.workbench.platform.fx.Dialogs;
import io.sentineliq.workbench.platform.fx.FxExecutor;
import io.sentineliq.workbench.platform.fx.Theme;
import io.sentineliq.workbench.platform.fx.ViewMemory;
import io.sentineliq.workbench.platform.persistence.StoreInfo.Protection;
import io.sentineliq.workbench.platform.task.BackgroundTasks;
import io.sentineliq.workbench.shell.TaskListModel;
import io.sentineliq.workbench.support.FakeWorkplace;
import io.sentineliq.workbench.support.Toolkit;
import java.lang.ref.WeakReference;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

/** What outlives a window must not hold on to it. */
class LeakTest {

  private static final int TIMES = 50;

  private final FakeWorkplace workplace = new FakeWorkplace(300, Protection.ENCRYPTED);
  private final FxExecutor userInterface = new FxExecutor();
  private final InstantSource clock = InstantSource.fixed(FakeWorkplace.NOW);
  private final TaskListModel taskList = new TaskListModel(clock);
  private final BackgroundTasks tasks = new BackgroundTasks(userInterface, taskList);
  private final Theme theme = Toolkit.call(Theme::new);
  private final Scene scene = Toolkit.call(() -> new Scene(new StackPane(), 1280, 800));
  private final List<WeakReference<Object>> gone = new ArrayList<>();

  @Test
  void everyViewCanBeOpenedAndClosedFiftyTimes() {
    Toolkit.run(() -> theme.dress(scene));
    for (var i = 0; i < TIMES; i++) {
      openAndClose();
    }
    Toolkit.run(() -> scene.setRoot(new StackPane()));
    Toolkit.await(
        () -> {
          System.gc();
          return gone.stream().allMatch(reference -> reference.get() == null);
        });
    assertThat(gone).hasSize(TIMES * 14);
    tasks.close();
  }

  @Test
  void aWindowThatIsClosedIsForgotten() {
    var left = windowThatWasClosed();
    Toolkit.await(
        () -> {
          System.gc();
          return left.get() == null;
        });
    tasks.close();
  }

  private WeakReference<Object> windowThatWasClosed() {
    try (var desk = new DeskWindow(workplace)) {
      desk.window()
          .shell()
          .navigation()
          .entries()
          .forEach(
              place -> {
                Toolkit.run(() -> desk.window().shell().navigation().open(place));
                desk.settle();
              });
      return new WeakReference<>(desk.root());
    }
  }

  private void openAndClose() {
    var window = Toolkit.call(this::open);
    for (var place : window.shell().navigation().entries()) {
      Toolkit.run(
          () -> {
            window.shell().navigation().open(place);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            remember(scene.getRoot().lookup(".content"));
          });
      Toolkit.await(() -> tasks.running().isEmpty());
    }
    Toolkit.run(window::close);
    remember(window);
  }

  private void remember(Object object) {
    gone.add(new WeakReference<>(object));
  }

  private WorkspaceWindow open() {
    var window =
        new WorkspaceWindow(
            workplace,
            new WorkspaceWindow.Parts(
                tasks,
                taskList,
                theme,
                new Dialogs(() -> null),
                ViewMemory.forThisRun(),
                ViewMemory.forThisRun(),
                ChangePulse.paced(userInterface),
                file -> {},
                () -> {},
                slug -> {},
                clock));
    scene.setRoot(window.view().root());
    window.open();
    return window;
  }
}
