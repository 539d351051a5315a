package io.sentineliq.workbench.alert.ui;

import io.sentineliq.workbench.alert.AlertColumn;
import io.sentineliq.workbench.alert.AlertFilterText;
import io.sentineliq.workbench.alert.AlertQuery;
import io.sentineliq.workbench.alert.AlertRow;
import io.sentineliq.workbench.alert.AlertVerbs;
import io.sentineliq.workbench.alert.Alerts;
import io.sentineliq.workbench.platform.fx.ChangePulse;
import io.sentineliq.workbench.platform.fx.ListModel;
import io.sentineliq.workbench.platform.fx.SnapshotRows;
import io.sentineliq.workbench.platform.fx.Subscriptions;
import io.sentineliq.workbench.platform.fx.ViewLifecycle;
import io.sentineliq.workbench.platform.list.SortOrder;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.task.Tasks;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The queue: the alerts of a filter in an order, some of them ticked, one of them current. */
public final class AlertInboxViewModel implements ViewLifecycle {

  private final Alerts alerts;
  private final ChangePulse changes;
  private final InstantSource clock;
  private final Consumer<Throwable> failures;
  private final ListModel<AlertRow> list;
  private final AlertFilterViewModel filter;
  private final AlertVerbsViewModel acts;
  private final ReadOnlyObjectWrapper<SortOrder<AlertColumn>> order =
      new ReadOnlyObjectWrapper<>(AlertQuery.NEWEST_FIRST);
  private final Subscriptions subscriptions = new Subscriptions();
  private boolean isOpen;

  /** A queue over {@code alerts}; what goes wrong is told to {@code failures}. */
  public AlertInboxViewModel(
      Alerts alerts,
      AlertVerbs verbs,
      Tasks tasks,
      ChangePulse changes,
      InstantSource clock,
      Consumer<Throwable> failures) {
    this.alerts = alerts;
    this.changes = changes;
    this.clock = clock;
    this.failures = failures;
    this.list = new ListModel<>(tasks);
    this.filter =
        new AlertFilterViewModel(
            alerts, new AlertFilterText(ZoneId.systemDefault()), tasks, failures);
    this.acts = new AlertVerbsViewModel(verbs, tasks, list, clock, failures);
  }

  // Properties

  /** The rows. */
  public ListModel<AlertRow> list() {
    return list;
  }

  /** What they are narrowed to. */
  public AlertFilterViewModel filter() {
    return filter;
  }

  /** What can be done with them. */
  public AlertVerbsViewModel acts() {
    return acts;
  }

  /** What the rows are sorted by. */
  public ReadOnlyObjectProperty<SortOrder<AlertColumn>> orderProperty() {
    return order.getReadOnlyProperty();
  }

  /** Where the rows come from. */
  Alerts source() {
    return alerts;
  }

  /** What an export is about, as it stands now: what is ticked, else everything that matches. */
  Function<Progress, List<UUID>> exported() {
    var ticked = list.selection().ids();
    var query = new AlertQuery(filter.filterProperty().get(), order.get());
    return progress -> ticked.isEmpty() ? alerts.allIds(query, progress) : ticked;
  }

  // Commands

  @Override
  public void activate() {
    subscriptions.add(changes.subscribe(change -> recheck()));
    subscriptions.onChange(filter.filterProperty(), this::read);
    if (isOpen) {
      recheck();
    } else {
      isOpen = true;
      read();
    }
    acts.lookForUndo();
  }

  @Override
  public void deactivate() {
    subscriptions.close();
    filter.close();
  }

  /** Sorts by another column or the other way round. */
  public void sort(SortOrder<AlertColumn> newOrder) {
    if (!newOrder.equals(order.get())) {
      order.set(newOrder);
      if (isOpen) {
        read();
      }
    }
  }

  /** Ticks everything that matches, as it stands now. */
  public void tickEverything() {
    list.selection().everything(clock.instant(), failures);
  }

  /** Shows at once what the person's own import brought. */
  public void imported() {
    if (isOpen) {
      list.refresh();
    }
  }

  private void recheck() {
    list.recheck();
    filter.count();
  }

  private void read() {
    list.open(
        SnapshotRows.reader(
            alerts, new AlertQuery(filter.filterProperty().get(), order.get()), AlertRow::id));
    filter.count();
  }
}
