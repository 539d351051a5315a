package io.sentineliq.workbench.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.alert.ui.AlertImportViewModel;
import io.sentineliq.workbench.alert.ui.ImportWizardController;
import io.sentineliq.workbench.alert.ui.ImportWizardViewModel;
import io.sentineliq.workbench.platform.fx.ChangePulse;
import io.sentineliq.workbench.platform.fx.Dialogs;
import io.sentineliq.workbench.platform.fx.FxExecutor;
import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.fx.Theme;
import io.sentineliq.workbench.platform.fx.View;
import io.sentineliq.workbench.platform.fx.ViewMemory;
import io.sentineliq.workbench.platform.persistence.StoreInfo.Protection;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.BackgroundTasks;
import io.sentineliq.workbench.platform.task.TaskHandle;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.shell.TaskListModel;
import io.sentineliq.workbench.shell.firststart.FirstPages;
import io.sentineliq.workbench.shell.firststart.PassphrasePolicy;
import io.sentineliq.workbench.shell.firststart.ProtectViewModel;
import io.sentineliq.workbench.shell.firststart.RecoveryKeyController;
import io.sentineliq.workbench.shell.firststart.ServerEntry;
import io.sentineliq.workbench.shell.firststart.SignInController;
import io.sentineliq.workbench.shell.firststart.SignInViewModel;
import io.sentineliq.workbench.shell.firststart.StartProblemController;
import io.sentineliq.workbench.shell.firststart.UnlockViewModel;
import io.sentineliq.workbench.support.FakeWorkplace;
import io.sentineliq.workbench.support.Pictures;
import io.sentineliq.workbench.support.Toolkit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Draws every screen in both themes and both sizes, for people to look at. */
class ScreensTest {

  private static final String EVE =
      "{\"timestamp\":\"2026-11-20T10:00:00Z\",\"event_type\":\"alert\",\"src_ip\":\"10.0.0.4\","
          + "\"dest_ip\":\"203.0.113.7\",\"alert\":{\"signature\":\"%s\",\"severity\":%d}}\n";

  @TempDir Path folder;

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
    press(KeyCode.A, true);
    keep("alerts-ticked", choice, width);
    press(KeyCode.ESCAPE, false);
    Toolkit.run(() -> window.shell().navigation().open("navigation.audit"));
    settle();
    keep("audit", choice, width);
    Toolkit.run(window::close);
    assertThat(workplace.alerts().openCount()).isPositive();
  }

  @ParameterizedTest
  @CsvSource({"LIGHT,1280,800", "DARK,1280,800"})
  void drawsEveryState(Theme.Choice choice, int width, int height) {
    resize(choice, width, height);
    var empty = enter(new FakeWorkplace(0, Protection.NOT_ENCRYPTED));
    Toolkit.run(() -> empty.shell().navigation().open("navigation.alerts"));
    keep("alerts-empty", choice, width);
    Toolkit.run(empty::close);

    var broken = new FakeWorkplace(40, Protection.NOT_ENCRYPTED);
    broken.alerts().breakReads(true);
    var failing = enter(broken);
    Toolkit.run(() -> failing.shell().navigation().open("navigation.alerts"));
    keep("alerts-failed", choice, width);
    Toolkit.run(failing::close);

    var workplace = new FakeWorkplace(1_842, Protection.ENCRYPTED);
    var window = enter(workplace);
    Toolkit.run(() -> window.shell().navigation().open("navigation.alerts"));
    settle();
    select(1);
    keep("alerts-raw", choice, width);
    select(2);
    keep("alerts-timeline", choice, width);
    select(0);
    workplace.alerts().add(FakeWorkplace.someAlerts(27));
    workplace.audit().tell("ALERTS_IMPORTED", "IMPORT", "27 alerts from mail.json");
    Toolkit.await(() -> button("25 new") != null);
    Toolkit.run(
        () ->
            window
                .shell()
                .noticeProperty()
                .set(
                    Notice.warning(
                        "eve.json: 5,120 read, 4,998 imported, 120 already known, 2 rejected.",
                        new Notice.Action("Show alerts", () -> {}),
                        new Notice.Action("Show rejects file", () -> {}))));
    var importing = importing();
    keep("alerts-waiting", choice, width);
    importing.cancel();
    Toolkit.run(() -> window.view().controller().openPalette());
    keep("palette", choice, width);
    Toolkit.run(window::close);
    assertThat(importing.isRunning()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"LIGHT,1280,800", "DARK,1280,800"})
  void drawsWhatComesBeforeTheWorkspace(Theme.Choice choice, int width, int height) {
    resize(choice, width, height);
    PassphrasePolicy policy =
        text -> new PassphrasePolicy.Judgement(2, false, Optional.of("Add a word or two."));
    var protect = Toolkit.call(() -> new ProtectViewModel(policy, letters -> {}, () -> {}));
    show(() -> FirstPages.protect(protect, Optional.empty()));
    Toolkit.run(() -> protect.passphraseProperty().set("correct horse"));
    Toolkit.run(() -> protect.repeatedProperty().set("correct house"));
    keep("protect", choice, width);
    show(
        () ->
            FirstPages.recoveryKey(
                "K7QF-2M4D-9XWT-PL3C-VN8R-55HJ-QD2Y-6GKA",
                new RecoveryKeyController.Ways(Optional::empty, file -> {}, () -> {})));
    keep("recovery", choice, width);
    var known =
        List.of(
            new ServerEntry("pg.example:5432", "soc", "ana", "/etc/ssl/certs/team-ca.pem"),
            new ServerEntry("lab.example:5432", "soc", "ana", ""));
    var ways = new SignInController.Ways(Optional::empty, Optional::empty, () -> {});
    var first =
        Toolkit.call(
            () ->
                new SignInViewModel(
                    List.of(),
                    SignInViewModel.Keeping.NOTHING,
                    (entry, secret, code, invitation, kept) -> {}));
    show(() -> FirstPages.signIn(first, ways));
    keep("sign-in", choice, width);
    var again =
        Toolkit.call(
            () ->
                new SignInViewModel(
                    known,
                    new SignInViewModel.Keeping(true, Set.of(known.getFirst())),
                    (entry, secret, code, invitation, kept) -> {}));
    show(() -> FirstPages.signIn(again, ways));
    Toolkit.run(again::askForCode);
    Toolkit.run(() -> again.refused(new Problem.WrongCode().sentence()));
    keep("sign-in-code", choice, width);
    var unlock =
        Toolkit.call(
            () -> new UnlockViewModel("cases.mv.db", (letters, code) -> {}, (letters, code) -> {}));
    show(() -> FirstPages.unlock(unlock, Optional.empty()));
    Toolkit.run(() -> unlock.refused("The passphrase does not open cases.mv.db. Type it again."));
    keep("unlock", choice, width);
    show(
        () ->
            FirstPages.problem(
                new Problem.StoreLocked("cases.mv.db", "process 4711 since 13:58").asException(),
                new StartProblemController.Ways(
                    () -> {}, () -> {}, Optional.of(() -> {}), Optional.empty(), () -> {})));
    keep("problem", choice, width);
    assertThat(scene.getRoot()).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({"LIGHT,1240,720", "DARK,1240,720"})
  void drawsTheImportWizard(Theme.Choice choice, int width, int height) throws IOException {
    resize(choice, width, height);
    var eve =
        Files.writeString(
            folder.resolve("eve.json"),
            (EVE.formatted("ET MALWARE Cobalt Strike beacon to cdn-invoice.example", 1)
                    + EVE.formatted("ET SCAN Behavioural unusual port 445 traffic", 3)
                    + "{\"timestamp\":\"2026-11\n")
                .repeat(6));
    var csv =
        Files.writeString(
            folder.resolve("proxy.csv"),
            "time;rule;severity;src_ip;url\n"
                + "2026-11-20T10:00:00Z;Beacon;P1;45.9.148.3;http://evil.com/a\n"
                + "2026-11-20T10:05:00Z;Upload;P3;45.9.148.4;http://evil.com/b\n"
                + "yesterday;Upload;P3;;\n");
    var importer = new FakeWorkplace(0, Protection.ENCRYPTED).importer();
    var imports =
        Toolkit.call(() -> new AlertImportViewModel(importer, tasks, n -> {}, f -> {}, e -> {}));
    var model =
        Toolkit.call(() -> new ImportWizardViewModel(List.of(eve, csv), importer, imports, tasks));
    var view = Toolkit.call(() -> ImportWizardController.view(model, () -> {}));
    Toolkit.run(() -> scene.setRoot(view.root()));
    Toolkit.run(view::activate);
    keep("import", choice, width);
    Toolkit.run(() -> model.currentProperty().set(model.files().getLast()));
    keep("import-mapping", choice, width);
    Toolkit.run(model::start);
    Toolkit.await(
        () ->
            model.runsProperty().get().stream()
                .allMatch(run -> run.outcomeProperty().get() != null));
    Toolkit.await(() -> scene.lookup("#go").isVisible());
    keep("import-done", choice, width);
    Toolkit.run(view::deactivate);
    assertThat(model.files().getFirst().rowsProperty().get()).hasSize(18);
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
                          ViewMemory.forThisRun(),
                          ChangePulse.paced(userInterface),
                          file -> {},
                          () -> {},
                          slug -> {},
                          clock));
              scene.setRoot(made.view().root());
              made.open();
              return made;
            });
    settle();
    return window;
  }

  /** A key as the focused rows get it. */
  private void press(KeyCode code, boolean withControl) {
    Toolkit.run(
        () -> {
          var rows = scene.getRoot().lookup(".table-view.rows");
          rows.requestFocus();
          rows.fireEvent(
              new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, withControl, false, false));
        });
  }

  private void select(int tab) {
    Toolkit.run(
        () -> ((TabPane) scene.getRoot().lookup(".tab-pane")).getSelectionModel().select(tab));
  }

  private @Nullable Node button(String text) {
    return scene.getRoot().lookupAll(".button").stream()
        .filter(node -> node instanceof Button shown && text.equals(shown.getText()))
        .findFirst()
        .orElse(null);
  }

  /** A long task that has told how far it is. */
  private TaskHandle importing() {
    var reported = new CountDownLatch(1);
    var handle =
        tasks.start(
            TaskTitle.listed("Importing mail-gateway.jsonl"),
            progress -> {
              progress.report(64, 100, "8,140 rows/s");
              reported.countDown();
              while (!progress.isCancelled()) {
                LockSupport.parkNanos(5_000_000);
              }
              return 0;
            },
            result -> {},
            error -> {});
    Toolkit.await(() -> reported.getCount() == 0);
    return handle;
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
    Toolkit.await(() -> tasks.running().stream().noneMatch(task -> !task.title().isListed()));
    Toolkit.run(
        () -> {
          scene.getRoot().applyCss();
          scene.getRoot().layout();
        });
  }

  private void keep(String screen, Theme.Choice choice, int width) {
    settle();
    Toolkit.run(
        () ->
            Pictures.keep(
                scene, screen + "-" + choice.name().toLowerCase(Locale.ROOT) + "-" + width));
  }
}
