package io.sentineliq.workbench.app.tour;

import io.sentineliq.workbench.app.SampleWorkspace;
import io.sentineliq.workbench.app.Workplace;
import io.sentineliq.workbench.app.WorkspaceWindow;
import io.sentineliq.workbench.casefile.CaseFile;
import io.sentineliq.workbench.casefile.CaseText;
import io.sentineliq.workbench.incident.IncidentQuery;
import io.sentineliq.workbench.incident.IncidentSaid;
import io.sentineliq.workbench.incident.ui.RecordCompany;
import io.sentineliq.workbench.note.TextRef;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.task.TaskHandle;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.timeline.ui.TimelinePane;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Moves the window from stop to stop as a person would, and plays the others. */
final class Guide extends Hands implements AutoCloseable {

  private static final long PAUSE = 5_000_000;
  private static final int OPEN = 50;

  private final Workplace own;
  private @Nullable WorkspaceWindow window;
  private @Nullable TaskHandle task;
  private @Nullable Sample sample;

  /** The sample with the case that is looked into. */
  private record Sample(Workplace workplace, UUID caseId) {}

  Guide(Studio studio, Workplace own) {
    super(studio);
    this.own = own;
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
}
