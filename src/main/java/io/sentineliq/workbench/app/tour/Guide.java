package io.sentineliq.workbench.app.tour;

import io.sentineliq.workbench.alert.AlertRow;
import io.sentineliq.workbench.app.SampleWorkspace;
import io.sentineliq.workbench.app.Workplace;
import io.sentineliq.workbench.app.WorkspaceWindow;
import io.sentineliq.workbench.casefile.CaseFile;
import io.sentineliq.workbench.casefile.CaseRow;
import io.sentineliq.workbench.casefile.CaseText;
import io.sentineliq.workbench.detection.DetectionRow;
import io.sentineliq.workbench.evidence.ExhibitRow;
import io.sentineliq.workbench.incident.IncidentQuery;
import io.sentineliq.workbench.incident.IncidentRow;
import io.sentineliq.workbench.incident.IncidentSaid;
import io.sentineliq.workbench.incident.ui.RecordCompany;
import io.sentineliq.workbench.note.TextRef;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.fx.Slot;
import io.sentineliq.workbench.platform.fx.View;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.task.TaskHandle;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.timeline.ui.TimelinePane;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/** Moves the window from stop to stop as a person would: by places, keys and typing. */
final class Guide implements AutoCloseable {

  private static final long PAUSE = 5_000_000;
  private static final int OPEN = 50;

  private final Studio studio;
  private final Workplace own;
  private @Nullable WorkspaceWindow window;
  private @Nullable TaskHandle task;
  private @Nullable Sample sample;

  /** The sample with the case that is looked into. */
  private record Sample(Workplace workplace, UUID caseId) {}

  Guide(Studio studio, Workplace own) {
    this.studio = studio;
    this.own = own;
  }

  /** What {@code maker} makes on the toolkit's thread. */
  <T> T make(Callable<T> maker) {
    return studio.call(maker);
  }

  /** Does {@code work} on the toolkit's thread and waits until nothing is being read. */
  Guide run(Runnable work) {
    studio.run(work);
    studio.settle();
    return this;
  }

  /** Shows a page that stands alone. */
  void show(Supplier<View<?>> page) {
    run(() -> studio.show(page.get().root()));
  }

  /** Enters the workspace of somebody who has just begun. */
  void enterOwn() {
    enter(own);
  }

  /** Enters the workspace of the sample. */
  void enterSample() {
    var workplace = own.open(SampleWorkspace.SLUG);
    var investigated = new TourCase(workplace).investigate();
    new TourExhibits(workplace).collect(investigated);
    new TourInfringements(workplace).open();
    sample = new Sample(workplace, investigated);
    enter(workplace);
  }

  /** Opens a place of the rail. */
  void open(String place) {
    run(() -> window().shell().navigation().open(place));
  }

  /** Presses a key, as {@code J} or {@code Ctrl+K}. */
  Guide press(String keys) {
    return run(() -> Event.fireEvent(studio.target(), key(keys)));
  }

  /** Presses a key that opens a dialog, which stays until {@link #answer}. */
  void ask(String keys) {
    studio.ask(dialogs -> Event.fireEvent(studio.target(), key(keys)));
  }

  /** Opens a page of the settings. */
  void page(int index) {
    run(
        () -> {
          if (studio.find(".settings-names") instanceof Pane names
              && names.getChildren().get(index) instanceof ButtonBase page) {
            page.fire();
          }
        });
  }

  /** Drops a file on the window, whose wizard stays until {@link #answer}. */
  void drop(Path file) {
    drop("alert.import.drop", file);
  }

  /** The same on the part of the window whose text has the key {@code place}. */
  void drop(String place, Path file) {
    run(
        () ->
            window().shell().drops().stream()
                .filter(drop -> drop.textKey().equals(place))
                .forEach(drop -> drop.action().accept(List.of(file))));
  }

  /** The same, and waits until what was dropped has been read. */
  void dropAndRead(String place, Path file) {
    drop(place, file);
    studio.settleTasks();
  }

  /** Presses a key that changes records. */
  void act(String keys) {
    press(keys);
    studio.settleAfterChange();
  }

  /** Types into the field that has the focus. */
  void type(String text) {
    run(
        () -> {
          if (studio.target() instanceof TextInputControl field) {
            field.setText(text);
          }
        });
  }

  /** Types {@code text} into the field that {@code selector} finds. */
  void write(String selector, String text) {
    run(
        () -> {
          if (studio.find(selector) instanceof TextInputControl field) {
            field.requestFocus();
            field.setText(text);
          }
        });
  }

  /** Somebody else saves other findings of the case meanwhile. */
  void collide(String text) {
    var there = Objects.requireNonNull(sample, "no sample was entered");
    var ref = new TextRef(new SubjectRef(CaseFile.KIND, there.caseId()), CaseText.FINDINGS);
    var texts = there.workplace().texts();
    texts.save(ref, texts.read(ref, Progress.unwatched()).text(), text);
    studio.settleAfterChange();
  }

  /** Colleagues have the same record open. */
  void accompany(String... names) {
    run(
        () -> {
          if (studio.find(".record-company") instanceof RecordCompany company) {
            company.show(List.of(names));
          }
        });
  }

  /** Somebody else calls the incident {@code before} by the name {@code after} meanwhile. */
  void overtake(String before, String after) {
    var incidents = Objects.requireNonNull(sample, "no sample was entered").workplace().incidents();
    var quiet = Progress.unwatched();
    var shown =
        incidents.rows(incidents.firstIds(new IncidentQuery(true), OPEN, quiet), quiet).stream()
            .filter(row -> row.title().startsWith(before))
            .findFirst()
            .orElseThrow()
            .id();
    var details = incidents.details(shown, quiet);
    var said = details.said();
    incidents.change(
        shown,
        details.row().version(),
        new IncidentSaid(after, said.severity(), said.priority(), said.slaMinutes()));
  }

  /** Types {@code text} over the first field that the window in front shows. */
  void rewrite(String text) {
    run(
        () ->
            studio.findInFront(".text-input").stream()
                .filter(TextInputControl.class::isInstance)
                .map(TextInputControl.class::cast)
                .findFirst()
                .ifPresent(field -> field.setText(text)));
  }

  /** Does what the menu button {@code selector} offers at {@code index}. */
  void choose(String selector, int index) {
    run(
        () -> {
          if (studio.find(selector) instanceof MenuButton menu) {
            menu.getItems().get(index).fire();
          }
        });
  }

  /** The same when it opens a question, which stays until {@link #answer}. */
  void askMenu(String selector, int index) {
    answer();
    studio.ask(
        dialogs -> {
          if (studio.find(selector) instanceof MenuButton menu) {
            menu.getItems().get(index).fire();
          }
        });
  }

  /** Types {@code text} into the first empty field that the window in front shows. */
  void fill(String text) {
    run(
        () ->
            studio.findInFront(".text-input").stream()
                .filter(Guide::isShown)
                .filter(TextInputControl.class::isInstance)
                .map(TextInputControl.class::cast)
                .filter(field -> field.isEditable() && field.getText().isEmpty())
                .findFirst()
                .ifPresent(field -> field.setText(text)));
  }

  private static boolean isShown(Node node) {
    return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
  }

  /** Opens a tab of the window in front. */
  void tabInFront(int index) {
    run(
        () ->
            studio.findInFront(".tab-pane").stream()
                .filter(TabPane.class::isInstance)
                .map(TabPane.class::cast)
                .forEach(tabs -> tabs.getSelectionModel().select(index)));
    studio.settle();
  }

  /** Chooses the first record in view whose title begins with {@code title}. */
  void select(String title) {
    run(
        () -> {
          if (studio.find(".rows") instanceof TableView<?> table) {
            var index = 0;
            while (index < table.getItems().size() && !isTitled(table, index, title)) {
              index++;
            }
            table.getSelectionModel().select(index);
            table.scrollTo(Math.max(0, index - 3));
          }
        });
  }

  /** Opens a tab of the detail. */
  void tab(int index) {
    run(
        () -> {
          if (studio.find(".tab-pane") instanceof TabPane tabs) {
            tabs.getSelectionModel().select(index);
          }
        });
  }

  /** Opens the tab of this id. */
  void tab(String id) {
    run(
        () -> {
          if (studio.find(".tab-pane") instanceof TabPane tabs) {
            tabs.getTabs().stream()
                .filter(tab -> id.equals(tab.getId()))
                .findFirst()
                .ifPresent(tab -> tabs.getSelectionModel().select(tab));
          }
        });
    studio.settle();
  }

  /** Begins a long task that is two thirds done. */
  void beginTask() {
    task =
        studio
            .tasks()
            .start(
                TaskTitle.listed(Messages.text("alert.import.running", "mail-gateway.cef")),
                progress -> {
                  progress.report(
                      64, 100, Messages.text("alert.import.progress", "8,140", 21.5, 8_140));
                  while (!progress.isCancelled()) {
                    LockSupport.parkNanos(PAUSE);
                  }
                  return true;
                },
                ended -> {},
                error -> {});
    studio.settle();
  }

  /** Ends the long task. */
  void endTask() {
    if (task != null) {
      task.cancel();
    }
  }

  /** Shows a sentence across the window. */
  void tell(String sentence) {
    run(() -> window().shell().noticeProperty().set(Notice.information(sentence)));
  }

  /** Asks whether to close while a task runs. */
  void askBeforeClosing() {
    var title = Messages.text("alert.import.running", "mail-gateway.cef");
    studio.ask(
        dialogs ->
            dialogs.ask(
                Messages.text("close.running", title),
                Messages.text("close.running.detail"),
                Messages.text("close.stop"),
                Messages.text("close.stay")));
  }

  /** Closes the question. */
  void answer() {
    studio.closeDialogs();
    studio.settle();
  }

  /** Answers the question as it stands and waits for what follows. */
  void submit() {
    studio.submitDialog();
    studio.settleAfterChange();
  }

  /** Drops a file of events on the timeline, whose question stays until {@link #answer}. */
  void bring(Path file) {
    run(
        () -> {
          if (studio.find(".timeline-pane") instanceof TimelinePane pane) {
            pane.bring(file);
          }
        });
    studio.settle();
  }

  /** Presses the button that {@code selector} finds. */
  void fire(String selector) {
    run(
        () -> {
          if (studio.find(selector) instanceof ButtonBase button) {
            button.fire();
          }
        });
  }

  /** Makes everything larger or smaller. */
  void scale(double factor) {
    run(() -> studio.theme().scaleProperty().set(factor));
  }

  @Override
  public void close() {
    endTask();
    leave();
  }

  private void enter(Workplace workplace) {
    leave();
    run(
        () -> {
          var entered = new WorkspaceWindow(workplace, studio.parts());
          window = entered;
          studio.show(entered.view().root());
          entered.open();
        });
  }

  private void leave() {
    var left = window;
    if (left != null) {
      run(left::close);
    }
  }

  private WorkspaceWindow window() {
    return Objects.requireNonNull(window, "no workspace is open");
  }

  private static KeyEvent key(String keys) {
    var parts = List.of(keys.split("\\+"));
    var code = KeyCode.getKeyCode(parts.getLast());
    return new KeyEvent(
        KeyEvent.KEY_PRESSED,
        "",
        "",
        code,
        parts.contains("Shift"),
        parts.contains("Ctrl"),
        false,
        false);
  }

  private static boolean isTitled(TableView<?> table, int index, String title) {
    if (!(table.getItems().get(index) instanceof Slot<?> slot)) {
      return false;
    }
    return switch (slot.row()) {
      case AlertRow row -> row.title().startsWith(title);
      case CaseRow row -> row.title().startsWith(title);
      case IncidentRow row -> row.title().startsWith(title);
      case ExhibitRow row -> row.name().startsWith(title);
      case DetectionRow row -> row.title().startsWith(title);
      case null, default -> false;
    };
  }
}
