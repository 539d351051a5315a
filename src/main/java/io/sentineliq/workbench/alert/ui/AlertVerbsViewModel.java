package io.sentineliq.workbench.alert.ui;

import io.sentineliq.workbench.alert.ActResult;
import io.sentineliq.workbench.alert.AlertAct;
import io.sentineliq.workbench.alert.AlertRow;
import io.sentineliq.workbench.alert.AlertVerbs;
import io.sentineliq.workbench.alert.AlertVerbs.UndoToken;
import io.sentineliq.workbench.platform.fx.ListModel;
import io.sentineliq.workbench.platform.list.IdSnapshot;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Latest;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.task.Tasks;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Numbers;
import io.sentineliq.workbench.platform.text.Times;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** Acts on the ticked alerts, or on the current one while none is ticked, and takes them back. */
public final class AlertVerbsViewModel {

  private final AlertVerbs verbs;
  private final Tasks tasks;
  private final Latest undoReads;
  private final ListModel<AlertRow> list;
  private final InstantSource clock;
  private final Consumer<Throwable> failures;
  private final ReadOnlyStringWrapper lastAct = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final Set<UUID> inHand = new HashSet<>();
  private final Set<UUID> overtaken = new HashSet<>();
  private @Nullable UndoToken latest;
  private @Nullable UUID lastAlert;

  /** Verbs on what {@code list} shows; what goes wrong is told to {@code failures}. */
  public AlertVerbsViewModel(
      AlertVerbs verbs,
      Tasks tasks,
      ListModel<AlertRow> list,
      InstantSource clock,
      Consumer<Throwable> failures) {
    this.verbs = verbs;
    this.tasks = tasks;
    this.undoReads = new Latest(tasks);
    this.list = list;
    this.clock = clock;
    this.failures = failures;
  }

  // Properties

  /** What was done last and when; empty before the first act. */
  public ReadOnlyStringProperty lastActProperty() {
    return lastAct.getReadOnlyProperty();
  }

  /** Whether an act can be taken back. */
  public ReadOnlyBooleanProperty undoableProperty() {
    return undoable.getReadOnlyProperty();
  }

  /** Whether {@code verb} can be done with what is ticked or current. */
  public BooleanBinding possible(AlertVerb verb) {
    return Bindings.createBooleanBinding(
        () -> isPossible(verb), list.currentRowProperty(), list.selection().sizeProperty(), busy);
  }

  /** How many alerts the next act is about. */
  private int targets() {
    var ticked = list.selection().sizeProperty().get();
    return ticked > 0 ? ticked : list.currentRowProperty().get() == null ? 0 : 1;
  }

  /**
   * What an act is about: what was ticked, else the alert that was current.
   *
   * @param ticked or only the current one
   * @param row the current one; null where any were ticked
   */
  public record About(IdSnapshot ticked, @Nullable AlertRow row) {
    /** How many alerts. */
    int size() {
      return ticked.size();
    }
  }

  /** What the next act is about; it stays so while a person answers what the act asks. */
  public Optional<About> about() {
    if (isTicked()) {
      return Optional.of(new About(list.selection().ids(), null));
    }
    return Optional.ofNullable(list.currentRowProperty().get())
        .map(row -> new About(IdSnapshot.of(List.of(row.id()), true), row));
  }

  /** Whether there is an alert to do something with. */
  public BooleanBinding choosable() {
    return Bindings.createBooleanBinding(
        () -> targets() > 0 && !busy.get(),
        list.currentRowProperty(),
        list.selection().sizeProperty(),
        busy);
  }

  /** The ticked alerts, else the current one. */
  public List<UUID> chosen() {
    var row = list.currentRowProperty().get();
    return list.selection().sizeProperty().get() > 0
        ? list.selection().ids()
        : row == null ? List.of() : List.of(row.id());
  }

  // Commands

  /** Another feature has done something with the chosen alerts. */
  public void followed() {
    list.selection().clear();
    list.refresh();
    lookForUndo();
  }

  /** Looks which act can be taken back, also from before the program was started. */
  public void lookForUndo() {
    undoReads.start(
        TaskTitle.quiet(Messages.text("list.reading")),
        progress -> verbs.latestUndo(),
        this::offerUndo,
        failures);
  }

  /** Does it to the ticked alerts, else to the current one, and goes on to the next. */
  public void act(AlertVerb verb, AlertAct act) {
    if (isPossible(verb)) {
      about().ifPresent(about -> act(verb, act, about, failures));
    }
  }

  /**
   * The same to what a person was asked about; {@code refused} is told why it was not done. Asked
   * again after that, it is done to the alert as it is shown by now.
   */
  public void act(AlertVerb verb, AlertAct act, About about, Consumer<Throwable> refused) {
    var row = about.row();
    if (row == null) {
      actOnTicked(about.ticked(), verb, act, refused);
    } else if (inHand.add(row.id())) {
      actOn(seen(row), verb, act, refused);
    }
  }

  /** Takes the last act back and returns to its alert. */
  public void undo() {
    var token = latest;
    if (token == null || busy.get()) {
      return;
    }
    busy.set(true);
    tasks.start(
        TaskTitle.listed(Messages.text("alert.undoing")),
        progress -> verbs.undo(token, progress),
        this::undone,
        error -> failed(error, failures));
  }

  /** As it was when it was asked about; once somebody was told of a colleague, as it is by now. */
  private AlertRow seen(AlertRow row) {
    if (!overtaken.remove(row.id())) {
      return row;
    }
    var current = list.currentRowProperty().get();
    return current != null && current.id().equals(row.id()) ? current : row;
  }

  private void actOn(AlertRow row, AlertVerb verb, AlertAct act, Consumer<Throwable> refused) {
    var current = list.currentRowProperty().get();
    if (current != null && current.id().equals(row.id())) {
      list.move(1);
    }
    tasks.start(
        TaskTitle.quiet(Messages.text("alert.acting", Messages.of(verb), 1)),
        progress -> verbs.act(act, row.id(), row.version()),
        token -> {
          inHand.remove(row.id());
          lastAlert = row.id();
          offerUndo(Optional.of(token));
          done(verb, 1, 0);
        },
        error -> {
          inHand.remove(row.id());
          if (error instanceof ProblemException told && told.problem() instanceof Problem.Stale) {
            overtaken.add(row.id());
          }
          list.refresh();
          list.reveal(row.id(), () -> {});
          refused.accept(error);
        });
  }

  private void actOnTicked(
      IdSnapshot ids, AlertVerb verb, AlertAct act, Consumer<Throwable> refused) {
    if (busy.get()) {
      return;
    }
    busy.set(true);
    tasks.start(
        TaskTitle.listed(Messages.text("alert.acting", Messages.of(verb), ids.size())),
        progress -> verbs.act(act, ids, progress),
        result -> {
          lastAlert = null;
          busy.set(false);
          result.undo().ifPresent(token -> offerUndo(Optional.of(token)));
          done(verb, result.changed(), ids.size() - result.changed() - result.notReached());
          ended(result, refused);
        },
        error -> failed(error, refused));
  }

  /** What was cancelled stays ticked, so that the rest can be gone on with. */
  private void ended(ActResult result, Consumer<Throwable> refused) {
    if (result.isComplete()) {
      list.selection().clear();
    } else {
      result
          .stoppedBy()
          .filter(problem -> !(problem instanceof Problem.Cancelled))
          .ifPresent(problem -> refused.accept(problem.asException()));
    }
  }

  private void undone(ActResult result) {
    busy.set(false);
    var left = result.leftAlone().values().stream().mapToLong(Long::longValue).sum();
    lastAct.set(Messages.text("alert.undone", Numbers.grouped(result.changed()), left, now()));
    list.refresh();
    if (lastAlert != null) {
      list.reveal(lastAlert, () -> {});
      lastAlert = null;
    }
    lookForUndo();
  }

  private void done(AlertVerb verb, long changed, long left) {
    lastAct.set(
        Messages.text("alert.acted", Messages.of(verb), Numbers.grouped(changed), left, now()));
    list.refresh();
  }

  private void failed(Throwable error, Consumer<Throwable> refused) {
    busy.set(false);
    list.refresh();
    refused.accept(error);
  }

  private void offerUndo(Optional<UndoToken> token) {
    latest = token.orElse(null);
    undoable.set(token.isPresent());
  }

  private boolean isTicked() {
    return list.selection().sizeProperty().get() > 0;
  }

  private boolean isPossible(AlertVerb verb) {
    if (isTicked()) {
      return !busy.get();
    }
    var row = list.currentRowProperty().get();
    return row != null && !inHand.contains(row.id()) && verb.allows(row.status());
  }

  private String now() {
    return Times.clock(clock.instant(), ZoneId.systemDefault());
  }
}
