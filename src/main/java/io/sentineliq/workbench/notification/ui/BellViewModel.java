package io.sentineliq.workbench.notification.ui;

import io.sentineliq.workbench.notification.NotificationRow;
import io.sentineliq.workbench.notification.Notifications;
import io.sentineliq.workbench.platform.fx.ChangePulse;
import io.sentineliq.workbench.platform.fx.Subscriptions;
import io.sentineliq.workbench.platform.fx.ViewLifecycle;
import io.sentineliq.workbench.platform.task.Latest;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.task.Tasks;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The bell: how many are unread, and the newest of them while it is open. */
public final class BellViewModel implements ViewLifecycle {

  /** Lines read at a time. */
  static final int PAGE = 30;

  private final Notifications notifications;
  private final Tasks tasks;
  private final ChangePulse changes;
  private final Consumer<NotificationRow> opener;
  private final Consumer<Throwable> failures;
  private final Latest counts;
  private final Latest reads;
  private final Subscriptions subscriptions = new Subscriptions();
  private final ReadOnlyLongWrapper unread = new ReadOnlyLongWrapper();
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final ReadOnlyBooleanWrapper mayHaveMore = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<@Nullable Throwable> failure = new ReadOnlyObjectWrapper<>();
  private final ObservableList<NotificationRow> rows = FXCollections.observableArrayList();

  /** A bell over {@code notifications}; {@code opener} shows what a line is about. */
  public BellViewModel(
      Notifications notifications,
      Tasks tasks,
      ChangePulse changes,
      Consumer<NotificationRow> opener,
      Consumer<Throwable> failures) {
    this.notifications = notifications;
    this.tasks = tasks;
    this.changes = changes;
    this.opener = opener;
    this.failures = failures;
    this.counts = new Latest(tasks);
    this.reads = new Latest(tasks);
  }

  // Properties

  /** How many are unread. */
  public ReadOnlyLongProperty unreadProperty() {
    return unread.getReadOnlyProperty();
  }

  /** Whether the list is open. */
  public BooleanProperty openProperty() {
    return open;
  }

  /** The lines read so far, newest first. */
  public ObservableList<NotificationRow> rows() {
    return rows;
  }

  /** Whether older ones can be asked for. */
  public ReadOnlyBooleanProperty mayHaveMoreProperty() {
    return mayHaveMore.getReadOnlyProperty();
  }

  /** Whether the lines are those of the store. */
  public ReadOnlyBooleanProperty loadedProperty() {
    return loaded.getReadOnlyProperty();
  }

  /** Why the lines cannot be read; null when they can. */
  public ReadOnlyObjectProperty<@Nullable Throwable> failureProperty() {
    return failure.getReadOnlyProperty();
  }

  // Commands

  @Override
  public void activate() {
    subscriptions.add(changes.subscribe(change -> refresh()));
    count(TaskTitle.aside(Messages.text("list.reading")));
  }

  @Override
  public void deactivate() {
    subscriptions.close();
    counts.cancel();
    reads.cancel();
    open.set(false);
  }

  /** Counts again, and reads again what is open. */
  public void refresh() {
    count(title());
    if (open.get()) {
      readNewest(Math.max(PAGE, rows.size()));
    }
  }

  private void count(TaskTitle title) {
    counts.start(title, progress -> notifications.unread(), count -> unread.set(count), failures);
  }

  /** Opens the list, or closes it. */
  public void toggle() {
    open.set(!open.get());
    if (open.get()) {
      readNewest(PAGE);
    }
  }

  /** Closes the list. */
  public void close() {
    open.set(false);
  }

  /** Reads the newest again after a failure. */
  public void retry() {
    readNewest(PAGE);
  }

  /** Reads the next older ones. */
  public void showMore() {
    var last = rows.isEmpty() ? null : rows.getLast();
    reads.start(
        title(),
        progress -> notifications.page(last, PAGE, progress),
        older -> {
          rows.addAll(older);
          mayHaveMore.set(older.size() == PAGE);
        },
        failure::set);
  }

  /** Marks a line as read and goes to its record. */
  public void choose(NotificationRow row) {
    close();
    if (!row.isRead()) {
      tick(() -> notifications.markRead(row.id()));
    }
    opener.accept(row);
  }

  /** Marks everything as read that was there when the newest line shown came. */
  public void markAllRead() {
    if (!rows.isEmpty()) {
      var until = rows.getFirst().createdAt();
      tick(() -> notifications.markAllRead(until));
    }
  }

  private void tick(Runnable work) {
    tasks.start(
        TaskTitle.quiet(Messages.text("notification.ticking")),
        progress -> {
          work.run();
          return Boolean.TRUE;
        },
        done -> refresh(),
        failures);
  }

  private void readNewest(int limit) {
    reads.start(
        title(),
        progress -> notifications.page(null, limit, progress),
        newest -> arrived(newest, limit),
        this::failed);
  }

  private void arrived(List<NotificationRow> newest, int limit) {
    failure.set(null);
    if (!newest.equals(rows)) {
      rows.setAll(newest);
    }
    mayHaveMore.set(newest.size() == limit);
    loaded.set(true);
  }

  private void failed(Throwable error) {
    rows.clear();
    mayHaveMore.set(false);
    failure.set(error);
  }

  private static TaskTitle title() {
    return TaskTitle.quiet(Messages.text("list.reading"));
  }
}
