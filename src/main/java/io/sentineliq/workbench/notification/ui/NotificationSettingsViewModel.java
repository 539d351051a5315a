package io.sentineliq.workbench.notification.ui;

import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.notification.NotificationEvent;
import io.sentineliq.workbench.notification.NotificationWishes;
import io.sentineliq.workbench.notification.Notifications;
import io.sentineliq.workbench.platform.task.Latest;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.task.Tasks;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.EnumSet;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** What the person wants to hear of; every change is kept at once. */
public final class NotificationSettingsViewModel {

  private final Notifications notifications;
  private final Tasks tasks;
  private final Latest work;
  private final Consumer<Throwable> failures;
  private final ReadOnlyObjectWrapper<@Nullable NotificationWishes> wishes =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper("");
  private boolean isKeeping;
  private @Nullable NotificationWishes waiting;

  /** Wishes kept by {@code notifications}. */
  public NotificationSettingsViewModel(
      Notifications notifications, Tasks tasks, Consumer<Throwable> failures) {
    this.notifications = notifications;
    this.tasks = tasks;
    this.work = new Latest(tasks);
    this.failures = failures;
  }

  /** The wishes; null until they are read. */
  public ReadOnlyObjectProperty<@Nullable NotificationWishes> wishesProperty() {
    return wishes.getReadOnlyProperty();
  }

  /** Whether what is shown is kept, in words. */
  public ReadOnlyStringProperty stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Reads the wishes. */
  public void read() {
    state.set("");
    work.start(
        TaskTitle.quiet(Messages.text("list.reading")),
        progress -> notifications.wishes(),
        wishes::set,
        failures);
  }

  /** Switches the bell on or off. */
  public void setInApp(boolean isInApp) {
    var now = wishes.get();
    if (now != null && now.isInApp() != isInApp) {
      keep(new NotificationWishes(isInApp, now.leastSeverity(), now.events()));
    }
  }

  /** Tells of new alerts from {@code severity} on. */
  public void setLeastSeverity(Severity severity) {
    var now = wishes.get();
    if (now != null && now.leastSeverity() != severity) {
      keep(new NotificationWishes(now.isInApp(), severity, now.events()));
    }
  }

  /** Tells of {@code event}, or no longer. */
  public void setWanted(NotificationEvent event, boolean isWanted) {
    var now = wishes.get();
    if (now != null && now.events().contains(event) != isWanted) {
      var events = EnumSet.noneOf(NotificationEvent.class);
      events.addAll(now.events());
      if (isWanted) {
        events.add(event);
      } else {
        events.remove(event);
      }
      keep(new NotificationWishes(now.isInApp(), now.leastSeverity(), events));
    }
  }

  /** One after the other: two at once could end in either order. */
  private void keep(NotificationWishes wanted) {
    wishes.set(wanted);
    state.set("");
    if (isKeeping) {
      waiting = wanted;
      return;
    }
    isKeeping = true;
    tasks.start(
        TaskTitle.quiet(Messages.text("notification.keeping")),
        progress -> {
          notifications.change(wanted);
          return wanted;
        },
        this::kept,
        this::notKept);
  }

  private void kept(NotificationWishes kept) {
    isKeeping = false;
    var next = waiting;
    waiting = null;
    if (next == null) {
      state.set(Messages.text("notification.kept"));
    } else {
      keep(next);
    }
  }

  private void notKept(Throwable error) {
    isKeeping = false;
    waiting = null;
    failures.accept(error);
    read();
  }
}
