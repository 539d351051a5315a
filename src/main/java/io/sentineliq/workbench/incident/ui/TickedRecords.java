package io.sentineliq.workbench.incident.ui;

import io.sentineliq.workbench.alert.ActResult;
import io.sentineliq.workbench.alert.AlertVerbs;
import io.sentineliq.workbench.platform.fx.ListModel;
import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.fx.RecordDesk;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Numbers;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Acts on the ticked records of a list, and takes the person's last act back.
 *
 * @param <R> the rows
 */
public final class TickedRecords<R> {

  private final RecordDesk<?, R, ?> desk;
  private final Function<R, UUID> idOf;
  private final AlertVerbs verbs;
  private final Window window;

  /** Acts on what {@code desk} lists. */
  public TickedRecords(
      RecordDesk<?, R, ?> desk, Function<R, UUID> idOf, AlertVerbs verbs, Window window) {
    this.desk = desk;
    this.idOf = idOf;
    this.verbs = verbs;
    this.window = window;
  }

  /** Whether anything is ticked. */
  public boolean areThere() {
    return list().selection().sizeProperty().get() > 0;
  }

  /** The ticked ones, else the current one. */
  public List<UUID> chosen() {
    var row = list().currentRowProperty().get();
    return areThere()
        ? List.copyOf(list().selection().ids())
        : row == null ? List.of() : List.of(idOf.apply(row));
  }

  /** Ticks everything that the list has now. */
  public void everything() {
    list().selection().everything(window.clock().instant(), window.failures());
  }

  /** Ticks the current row, or takes its tick away. */
  public void toggle() {
    list().selection().toggle(list().currentProperty().get());
  }

  /**
   * Does {@code work} to {@code ids} and says what became of it, {@code refused} why it stopped.
   */
  public void act(
      List<UUID> ids,
      BiFunction<List<UUID>, Progress, ActResult> work,
      Consumer<Throwable> refused) {
    if (!ids.isEmpty()) {
      window
          .tasks()
          .start(
              TaskTitle.listed(Messages.text("list.acting", Numbers.grouped(ids.size()))),
              progress -> work.apply(ids, progress),
              result -> acted(result, refused),
              error -> failed(error, refused));
    }
  }

  /** Takes the person's last act back, whatever it was about. */
  public void takeBack() {
    window
        .tasks()
        .start(
            TaskTitle.listed(Messages.text("alert.undoing")),
            progress -> verbs.latestUndo().map(act -> verbs.undo(act, progress)),
            this::takenBack,
            error -> failed(error, window.failures()));
  }

  private void acted(ActResult result, Consumer<Throwable> refused) {
    if (result.isComplete()) {
      list().selection().clear();
    }
    tell("list.acted", result);
    result
        .stoppedBy()
        .filter(problem -> !(problem instanceof Problem.Cancelled))
        .ifPresent(problem -> refused.accept(problem.asException()));
  }

  private void takenBack(Optional<ActResult> result) {
    result.ifPresentOrElse(
        done -> tell("list.takenBack", done),
        () -> {
          desk.refresh();
          window.notices().accept(Notice.information(Messages.text("list.nothingToTakeBack")));
        });
  }

  private void tell(String key, ActResult result) {
    desk.refresh();
    var left = result.leftAlone().values().stream().mapToLong(Long::longValue).sum();
    var words = Messages.text(key, Numbers.grouped(result.changed()), left);
    window.notices().accept(Notice.information(words));
  }

  private void failed(Throwable error, Consumer<Throwable> refused) {
    desk.refresh();
    refused.accept(error);
  }

  private ListModel<R> list() {
    return desk.list();
  }
}
