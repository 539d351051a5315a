package io.sentineliq.workbench.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.platform.fx.ChangePulse;
import io.sentineliq.workbench.platform.fx.Dialogs;
import io.sentineliq.workbench.platform.fx.FxExecutor;
import io.sentineliq.workbench.platform.fx.Theme;
import io.sentineliq.workbench.platform.fx.View;
import io.sentineliq.workbench.platform.fx.ViewMemory;
import io.sentineliq.workbench.platform.persistence.StoreInfo.Protection;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.BackgroundTasks;
import io.sentineliq.workbench.shell.TaskListModel;
import io.sentineliq.workbench.shell.firststart.FirstPages;
import io.sentineliq.workbench.shell.firststart.PassphrasePolicy;
import io.sentineliq.workbench.shell.firststart.ProtectViewModel;
import io.sentineliq.workbench.shell.firststart.RecoveryKeyController;
import io.sentineliq.workbench.shell.firststart.StartProblemController;
import io.sentineliq.workbench.shell.firststart.UnlockViewModel;
import io.sentineliq.workbench.support.FakeWorkplace;
import io.sentineliq.workbench.support.Pictures;
import io.sentineliq.workbench.support.Toolkit;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Draws every screen in both themes and both sizes, for people to look at. */
class ScreensTest {

  private final FxExecutor userInterface = new FxExecutor();
  private final InstantSource clock = InstantSource.fixed(FakeWorkplace.NOW);
  private final TaskListModel taskList = new TaskListModel(clock);
  private final BackgroundTasks tasks = new BackgroundTasks(userInterface, taskList);
  private final Theme theme = Toolkit.call(Theme::new);
  private Scene scene = Toolkit.call(() -> new Scene(new StackPane()));

  @AfterEach
  void close() {
    tasks.close();
  }

  @ParameterizedTest
  @CsvSource({"LIGHT,1280,800", "DARK,1280,800", "LIGHT,1920,1080", "DARK,1920,1080"})
  void drawsTheWorkspace(Theme.Choice choice, int width, int height) {
    resize(choice, width, height);
    var workplace = new FakeWorkplace(1_842, Protection.ENCRYPTED);
    var window = enter(workplace);
    keep("home", choice, width);
    Toolkit.run(() -> window.shell().navigation().open("navigation.alerts"));
    settle();
    keep("alerts", choice, width);
    Toolkit.run(() -> window.shell().navigation().open("navigation.audit"));
    settle();
    keep("audit", choice, width);
    Toolkit.run(window::close);
    assertThat(workplace.alerts().openCount()).isPositive();
  }

  @ParameterizedTest
  @CsvSource({"LIGHT,1280,800", "DARK,1280,800"})
  void drawsWhatComesBeforeTheWorkspace(Theme.Choice choice, int width, int height) {
    resize(choice, width, height);
    PassphrasePolicy policy =
        text -> new PassphrasePolicy.Judgement(2, false, Optional.of("Add a word or two."));
    var protect = Toolkit.call(() -> new ProtectViewModel(policy, letters -> {}, () -> {}));
    show(() -> FirstPages.protect(protect));
    Toolkit.run(() -> protect.passphraseProperty().set("correct horse"));
    Toolkit.run(() -> protect.repeatedProperty().set("correct house"));
    keep("protect", choice, width);
    show(
        () ->
            FirstPages.recoveryKey(
                "K7QF-2M4D-9XWT-PL3C-VN8R-55HJ-QD2Y-6GKA",
                new RecoveryKeyController.Ways(Optional::empty, file -> {}, () -> {})));
    keep("recovery", choice, width);
    var unlock =
        Toolkit.call(() -> new UnlockViewModel("cases.mv.db", letters -> {}, letters -> {}));
    show(() -> FirstPages.unlock(unlock));
    Toolkit.run(() -> unlock.refused("The passphrase does not open cases.mv.db. Type it again."));
    keep("unlock", choice, width);
    show(
        () ->
            FirstPages.problem(
                new Problem.StoreLocked("cases.mv.db", "process 4711 since 13:58").asException(),
                new StartProblemController.Ways(() -> {}, () -> {}, () -> {})));
    keep("problem", choice, width);
    assertThat(scene.getRoot()).isNotNull();
  }

  private WorkspaceWindow enter(Workplace workplace) {
    var window =
        Toolkit.call(
            () -> {
              var made =
                  new WorkspaceWindow(
                      workplace,
                      new WorkspaceWindow.Parts(
                          tasks,
                          taskList,
                          theme,
                          new Dialogs(() -> null),
                          ViewMemory.forThisRun(),
                          ChangePulse.paced(userInterface),
                          file -> {},
                          () -> {},
                          clock));
              scene.setRoot(made.view().root());
              made.open();
              return made;
            });
    settle();
    return window;
  }

  private void show(Supplier<View<?>> page) {
    Toolkit.run(() -> scene.setRoot(page.get().root()));
  }

  /** No stage is needed, and the headless screen would be too small for one. */
  private void resize(Theme.Choice choice, int width, int height) {
    Toolkit.run(
        () -> {
          scene = new Scene(new StackPane(), width, height);
          theme.choiceProperty().set(choice);
          theme.dress(scene);
        });
  }

  private void settle() {
    Toolkit.await(() -> tasks.running().isEmpty());
    Toolkit.run(() -> scene.getRoot().layout());
  }

  private void keep(String screen, Theme.Choice choice, int width) {
    settle();
    Toolkit.run(
        () -> {
          scene.getRoot().applyCss();
          scene.getRoot().layout();
        });
    Toolkit.run(
        () ->
            Pictures.keep(
                scene, screen + "-" + choice.name().toLowerCase(Locale.ROOT) + "-" + width));
  }
}
