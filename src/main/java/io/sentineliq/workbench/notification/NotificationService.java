package io.sentineliq.workbench.notification;

import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.task.Progress;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;

/** The bell over the store. Ticking one off changes no data of the workspace and is not told. */
public final class NotificationService implements Notifications {

  private static final String KIND = "NOTIFICATION_PREFERENCE";

  private final Transactions transactions;

  /** Works through {@code transactions}. */
  public NotificationService(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public long unread() {
    return transactions.read(
        Progress.unwatched(),
        unit -> unit.queries(NotificationQueries_::new).unread(unit.actor().id()));
  }

  @Override
  public List<NotificationRow> page(@Nullable NotificationRow after, int limit, Progress progress) {
    return transactions.read(
        progress,
        unit -> {
          var queries = unit.queries(NotificationQueries_::new);
          var reader = unit.actor().id();
          var page = Page.first(limit);
          return after == null
              ? queries.newest(reader, page)
              : queries.olderThan(reader, after.createdAt(), after.id(), page);
        });
  }

  @Override
  public void markRead(UUID id) {
    transactions.write(
        Progress.unwatched(),
        unit -> unit.queries(NotificationQueries_::new).tick(id, unit.actor().id(), unit.now()));
  }

  @Override
  public void markAllRead(Instant until) {
    transactions.write(
        Progress.unwatched(),
        unit ->
            unit.queries(NotificationQueries_::new).tickAll(unit.actor().id(), until, unit.now()));
  }

  @Override
  public NotificationWishes wishes() {
    return transactions.read(
        Progress.unwatched(),
        unit ->
            unit.find(NotificationPreference.class, unit.actor().id())
                .map(NotificationPreference::wishes)
                .orElseGet(NotificationWishes::atFirst));
  }

  @Override
  public void change(NotificationWishes wishes) {
    transactions.write(unit -> change(unit, wishes));
  }

  private static void change(UnitOfWork unit, NotificationWishes wishes) {
    var userId = unit.actor().id();
    var preference =
        unit.find(NotificationPreference.class, userId)
            .orElseGet(() -> added(unit, new NotificationPreference(userId, unit.now())));
    var difference = preference.take(wishes, unit.now());
    unit.audit(
        "SETTINGS_UPDATED", new SubjectRef(KIND, userId), unit.actor().displayName(), difference);
  }

  private static NotificationPreference added(UnitOfWork unit, NotificationPreference preference) {
    unit.add(preference);
    return preference;
  }
}
