package io.sentineliq.workbench.alert.ui;

import io.sentineliq.workbench.alert.AcknowledgeAlert;
import io.sentineliq.workbench.alert.AlertColumn;
import io.sentineliq.workbench.alert.AlertFilter;
import io.sentineliq.workbench.alert.AlertQuery;
import io.sentineliq.workbench.alert.AlertRow;
import io.sentineliq.workbench.alert.AlertStatus;
import io.sentineliq.workbench.alert.Alerts;
import io.sentineliq.workbench.platform.fx.ChangePulse;
import io.sentineliq.workbench.platform.fx.ListModel;
import io.sentineliq.workbench.platform.fx.SnapshotRows;
import io.sentineliq.workbench.platform.fx.Subscriptions;
import io.sentineliq.workbench.platform.fx.ViewLifecycle;
import io.sentineliq.workbench.platform.list.SortOrder;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.task.Tasks;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Times;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** The inbox: all alerts in an order, one of them current, and what can be done with it. */
public final class AlertInboxViewModel implements ViewLifecycle {

  /** An act that can be taken back. */
  private record Act(UUID alertId, Alerts.UndoToken token) {}

  private final Alerts alerts;
  private final Tasks tasks;
  private final ChangePulse changes;
  private final InstantSource clock;
  private final Consumer<Throwable> failures;
  private final ListModel<AlertRow> list;
  private final ReadOnlyObjectWrapper<SortOrder<AlertColumn>> order =
      new ReadOnlyObjectWrapper<>(AlertQuery.newestFirst().order());
  private final ReadOnlyStringWrapper lastAct = new ReadOnlyStringWrapper("");
  private final BooleanProperty undoable = new SimpleBooleanProperty();
  private final BooleanBinding acknowledgeable;
  private final Deque<Act> acts = new ArrayDeque<>();
  private final Set<UUID> inHand = new HashSet<>();
  private final Subscriptions subscriptions = new Subscriptions();
  private boolean isOpen;

  /** An inbox over {@code alerts}; what goes wrong is told to {@code failures}. */
  public AlertInboxViewModel(
      Alerts alerts,
      Tasks tasks,
      ChangePulse changes,
      InstantSource clock,
      Consumer<Throwable> failures) {
    this.alerts = alerts;
    this.tasks = tasks;
    this.changes = changes;
    this.clock = clock;
    this.failures = failures;
    this.list = new ListModel<>(tasks);
    this.acknowledgeable =
        Bindings.createBooleanBinding(this::canAcknowledge, list.currentRowProperty());
  }

  // Properties

  /** The rows. */
  public ListModel<AlertRow> list() {
    return list;
  }

  /** What the rows are sorted by. */
  public ReadOnlyObjectProperty<SortOrder<AlertColumn>> orderProperty() {
    return order.getReadOnlyProperty();
  }

  /** What was done last and when; empty before the first act. */
  public ReadOnlyStringProperty lastActProperty() {
    return lastAct.getReadOnlyProperty();
  }

  /** Whether an act can be taken back. */
  public BooleanProperty undoableProperty() {
    return undoable;
  }

  /** Whether the current alert can be acknowledged. */
  public BooleanBinding acknowledgeableProperty() {
    return acknowledgeable;
  }

  // Commands

  @Override
  public void activate() {
    subscriptions.add(changes.subscribe(change -> list.recheck()));
    if (isOpen) {
      list.recheck();
    } else {
      isOpen = true;
      read();
    }
  }

  @Override
  public void deactivate() {
    subscriptions.close();
  }

  /** Sorts by another column or the other way round. */
  public void sort(SortOrder<AlertColumn> newOrder) {
    if (!newOrder.equals(order.get())) {
      order.set(newOrder);
      read();
    }
  }

  /** Acknowledges the current alert and goes on to the next one. */
  public void acknowledge() {
    var row = list.currentRowProperty().get();
    if (row == null || !canAcknowledge() || !inHand.add(row.id())) {
      return;
    }
    tasks.start(
        TaskTitle.quiet(Messages.text("alert.acknowledging")),
        progress -> alerts.acknowledge(new AcknowledgeAlert(row.id(), row.version())),
        token -> acknowledged(row.id(), token),
        error -> refused(row.id(), error));
    list.move(1);
  }

  /** Takes the last act back and returns to its alert. */
  public void undo() {
    var act = acts.poll();
    if (act == null) {
      return;
    }
    undoable.set(!acts.isEmpty());
    tasks.start(
        TaskTitle.quiet(Messages.text("alert.undoing")),
        progress -> {
          alerts.undo(act.token());
          return act.alertId();
        },
        this::undone,
        failures);
  }

  /** Shows at once what the person's own import brought. */
  public void imported() {
    if (isOpen) {
      list.refresh();
    }
  }

  private void read() {
    list.open(
        SnapshotRows.reader(
            alerts, new AlertQuery(AlertFilter.EVERYTHING, order.get()), AlertRow::id));
  }

  private boolean canAcknowledge() {
    var row = list.currentRowProperty().get();
    return row != null
        && !inHand.contains(row.id())
        && row.status().canMoveTo(AlertStatus.ACKNOWLEDGED);
  }

  private void acknowledged(UUID alertId, Alerts.UndoToken token) {
    inHand.remove(alertId);
    acts.push(new Act(alertId, token));
    undoable.set(true);
    lastAct.set(Messages.text("alert.acknowledged", 1, now()));
    list.refresh();
  }

  private void undone(UUID alertId) {
    lastAct.set(Messages.text("alert.undone", now()));
    list.select(list.rowsProperty().get().set().indexOf(alertId));
    list.refresh();
  }

  private void refused(UUID alertId, Throwable error) {
    inHand.remove(alertId);
    acknowledgeable.invalidate();
    list.refresh();
    failures.accept(error);
  }

  private String now() {
    return Times.clock(clock.instant(), ZoneId.systemDefault());
  }
}
