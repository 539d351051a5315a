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
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;

/**
 * The window with the long list open: the heap it takes over the bare window, and a frame while it
 * scrolls against a frame of the same window with the same words in labels set by hand, in place of
 * the list. A frame is laid out and drawn in memory, by the software pipeline.
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
    var labels = Toolkit.call(() -> labels(table));
    var scrolled = new Times();
    var set = new Times();
    warm(table, labels, texts);
    for (var round = 0; round < sizes.rounds(); round++) {
      var start = WARM + round * sizes.frames();
      show(table, labels);
      Report.time(scrolled, () -> frames(start, frame -> scrolled(table, frame)));
      show(labels, table);
      Report.time(set, () -> frames(start, frame -> byHand(labels, texts, frame)));
    }
    report.compare(
        sizes.frames() + " frames, scrolled by " + STEP + " rows each",
        "the same words in labels set by hand",
        scrolled,
        set);
  }

  private void warm(TableView<?> table, Pane labels, List<List<String>> texts) {
    show(table, labels);
    for (var frame = 0; frame < WARM; frame++) {
      scrolled(table, frame);
    }
    show(labels, table);
    for (var frame = 0; frame < WARM; frame++) {
      byHand(labels, texts, frame);
    }
  }

  private static void show(Node shown, Node hidden) {
    Toolkit.run(
        () -> {
          shown.setVisible(true);
          hidden.setVisible(false);
        });
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

  /** As a wheel scrolls; at the end of what is read it begins again at the top. */
  private void scrolled(TableView<?> table, int frame) {
    var last = Math.max(1, Math.min(table.getItems().size(), 4_000) - 40);
    Toolkit.run(
        () -> {
          if (frame * STEP % last < STEP) {
            table.scrollTo(0);
          } else {
            ((VirtualFlow<?>) table.lookup(".virtual-flow")).scrollPixels(STEP * ROW_HEIGHT);
          }
          scene.snapshot(null);
        });
  }

  private void byHand(Pane pane, List<List<String>> texts, int frame) {
    Toolkit.run(
        () -> {
          var labels = pane.getChildren();
          var columns = texts.getFirst().size();
          for (var i = 0; i < labels.size(); i++) {
            var row = (frame * STEP + i / columns) % texts.size();
            ((Label) labels.get(i)).setText(texts.get(row).get(i % columns));
          }
          scene.snapshot(null);
        });
  }

  /** As many labels as the list shows cells, where it shows them. */
  private Pane labels(TableView<?> table) {
    var pane = new Pane();
    var columns = texts(sample()).size();
    for (var row = 0; row * ROW_HEIGHT < table.getHeight() - ROW_HEIGHT; row++) {
      for (var column = 0; column < columns; column++) {
        var label = new Label();
        label.relocate(column * table.getWidth() / columns, row * ROW_HEIGHT);
        label.setMaxWidth(table.getWidth() / columns);
        pane.getChildren().add(label);
      }
    }
    ((Pane) table.getParent()).getChildren().add(pane);
    return pane;
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
