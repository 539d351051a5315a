package io.sentineliq.workbench.bench;

import io.sentineliq.workbench.alert.AlertQuery;
import io.sentineliq.workbench.alert.AlertRow;
import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.app.WorkspaceWindow;
import io.sentineliq.workbench.bench.Report.Times;
import io.sentineliq.workbench.platform.fx.ChangePulse;
import io.sentineliq.workbench.platform.fx.Dialogs;
import io.sentineliq.workbench.platform.fx.FxExecutor;
import io.sentineliq.workbench.platform.fx.Theme;
import io.sentineliq.workbench.platform.fx.ViewMemory;
import io.sentineliq.workbench.platform.persistence.Datastore;
import io.sentineliq.workbench.platform.task.BackgroundTasks;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.shell.TaskListModel;
import io.sentineliq.workbench.support.Toolkit;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;

/**
 * The window with the long list open: the heap it takes over the bare window, and a frame while it
 * scrolls against a frame of the same words in labels set by hand. A frame is laid out and drawn in
 * memory, by the software pipeline.
 */
final class ScreenBench {

  private static final int WIDTH = 1_280;
  private static final int HEIGHT = 800;
  private static final int ROW_HEIGHT = 28;
  private static final int STEP = 3;
  private static final int WARM = 100;

  private final FxExecutor userInterface = new FxExecutor();
  private final InstantSource clock = InstantSource.system();
  private final TaskListModel taskList = new TaskListModel(clock);
  private final BackgroundTasks tasks = new BackgroundTasks(userInterface, taskList);
  private final Theme theme = Toolkit.call(Theme::new);
  private final Scene scene = Toolkit.call(() -> new Scene(new StackPane(), WIDTH, HEIGHT));
  private final Scene byHand = Toolkit.call(() -> new Scene(new Pane(), WIDTH, HEIGHT));
  private final Datastore store;
  private final WorkspaceSession session;
  private final Sizes sizes;

  ScreenBench(Datastore store, WorkspaceSession session, Sizes sizes) {
    this.store = store;
    this.session = session;
    this.sizes = sizes;
  }

  void run(Report report) throws Exception {
    Toolkit.run(() -> theme.dress(scene));
    Toolkit.run(() -> theme.dress(byHand));
    var window = Toolkit.call(this::open);
    settle();
    var bare = HeapWatch.live();
    Toolkit.run(() -> window.shell().navigation().open("navigation.alerts"));
    settle();
    var table = Toolkit.call(() -> (TableView<?>) scene.getRoot().lookup(".rows"));
    jumpAround(table);
    var open = HeapWatch.live();
    var count = table.getItems().size();
    report.figure(
        "heap of the list of " + count + " alerts, open and scrolled",
        "the bare window",
        open - bare,
        "MiB",
        32);
    scroll(report, table);
    Toolkit.run(window::close);
    tasks.close();
  }

  private WorkspaceWindow open() {
    var window =
        new WorkspaceWindow(
            new BenchWorkplace(store, session),
            new WorkspaceWindow.Parts(
                tasks,
                taskList,
                theme,
                new Dialogs(() -> null),
                withoutFilter(),
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

  /** The queue as somebody left it who looked at everything. */
  private static ViewMemory withoutFilter() {
    var memory = ViewMemory.forThisRun();
    memory.remember("alert.inbox", "filter", "");
    return memory;
  }

  private void jumpAround(TableView<?> table) {
    for (var i = 0; i <= 40; i++) {
      var index = (int) ((long) (table.getItems().size() - 1) * i / 40);
      Toolkit.run(() -> table.scrollTo(index));
      settle();
    }
    Toolkit.run(() -> table.scrollTo(0));
    settle();
  }

  private void scroll(Report report, TableView<?> table) throws Exception {
    var texts = texts();
    var labels = Toolkit.call(this::labels);
    var scrolled = new Times();
    var set = new Times();
    for (var frame = 0; frame < WARM; frame++) {
      scrolled(table, frame);
      byHand(labels, texts, frame);
    }
    for (var round = 0; round < sizes.rounds(); round++) {
      var start = WARM + round * sizes.frames();
      Report.time(scrolled, () -> frames(start, frame -> scrolled(table, frame)));
      Report.time(set, () -> frames(start, frame -> byHand(labels, texts, frame)));
    }
    report.compare(
        sizes.frames() + " frames, scrolled by " + STEP + " rows each",
        "the same words in labels set by hand",
        scrolled,
        set);
  }

  @FunctionalInterface
  private interface Frame {
    void draw(int number);
  }

  private void frames(int start, Frame frame) {
    for (var i = 0; i < sizes.frames(); i++) {
      frame.draw(start + i);
    }
  }

  private void scrolled(TableView<?> table, int frame) {
    var last = Math.max(1, Math.min(table.getItems().size(), 4_000) - 40);
    Toolkit.run(
        () -> {
          table.scrollTo(frame * STEP % last);
          scene.snapshot(null);
        });
  }

  private void byHand(List<Label> labels, List<List<String>> texts, int frame) {
    Toolkit.run(
        () -> {
          var columns = texts.getFirst().size();
          for (var i = 0; i < labels.size(); i++) {
            var row = (frame * STEP + i / columns) % texts.size();
            labels.get(i).setText(texts.get(row).get(i % columns));
          }
          byHand.snapshot(null);
        });
  }

  private List<Label> labels() {
    var pane = new Pane();
    var columns = texts(sample()).size();
    for (var row = 0; row < HEIGHT / ROW_HEIGHT - 4; row++) {
      for (var column = 0; column < columns; column++) {
        var label = new Label();
        label.relocate(column * (WIDTH - 400.0) / columns, row * ROW_HEIGHT);
        pane.getChildren().add(label);
      }
    }
    byHand.setRoot(pane);
    return pane.getChildren().stream().map(Label.class::cast).toList();
  }

  private AlertRow sample() {
    return rows(1).getFirst();
  }

  private List<List<String>> texts() {
    return rows(1_000).stream().map(ScreenBench::texts).toList();
  }

  private List<AlertRow> rows(int count) {
    var unwatched = Progress.unwatched();
    var ids = session.alerts().firstIds(AlertQuery.newestFirst(), count, unwatched);
    return session.alerts().rows(ids, unwatched);
  }

  /** What the list shows of a row. */
  private static List<String> texts(AlertRow row) {
    return List.of(
        row.severity().name(),
        row.title(),
        row.source(),
        row.status().name(),
        String.valueOf(row.occurrences()),
        String.valueOf(row.observables()),
        "21 h");
  }

  private void settle() {
    var quiet = 0;
    while (quiet < 3) {
      Toolkit.run(
          () -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
          });
      quiet = tasks.running().isEmpty() ? quiet + 1 : 0;
      LockSupport.parkNanos(10_000_000);
    }
  }
}
