package io.sentineliq.workbench.support;

import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.notification.NotificationRow;
import io.sentineliq.workbench.notification.NotificationType;
import io.sentineliq.workbench.notification.NotificationWishes;
import io.sentineliq.workbench.notification.Notifications;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A bell in memory, written by hand for tests of screens. */
public final class FakeNotifications implements Notifications {

  private final List<NotificationRow> rows = new CopyOnWriteArrayList<>();
  private volatile NotificationWishes wishes = NotificationWishes.atFirst();
  private volatile boolean isBroken;

  /** Puts a notification about {@code alertId} on top. */
  public NotificationRow add(
      String eventType, int count, String title, String message, UUID alertId, Instant at) {
    return add(eventType, count, title, message, alertId, null, null, at);
  }

  /** Puts a notification on top that tells of the alerts one act brought, by their severity. */
  public NotificationRow addFolded(
      String eventType,
      int count,
      String title,
      String message,
      UUID alertId,
      UUID actId,
      Severity least,
      Instant at) {
    var rank = (short) least.rank();
    return add(eventType, count, title, message, alertId, actId.toString(), rank, at);
  }

  private NotificationRow add(
      String eventType,
      int count,
      String title,
      String message,
      UUID alertId,
      @Nullable String foldKey,
      @Nullable Short leastRank,
      Instant at) {
    var row =
        new NotificationRow(
            UUID.randomUUID(),
            eventType.equals("ALERT_CREATED") ? NotificationType.CRITICAL : NotificationType.INFO,
            eventType,
            title,
            message,
            "ALERT:" + alertId,
            count,
            foldKey,
            leastRank,
            "Rika Sakamoto",
            at,
            false);
    rows.addFirst(row);
    return row;
  }

  /** From now on every read fails as if the store gave no answer. */
  public void breakReads(boolean broken) {
    isBroken = broken;
  }

  @Override
  public long unread() {
    return rows.stream().filter(row -> !row.isRead()).count();
  }

  @Override
  public List<NotificationRow> page(@Nullable NotificationRow after, int limit, Progress progress) {
    if (isBroken) {
      throw new Problem.Busy().asException();
    }
    var all = List.copyOf(rows);
    var from = after == null ? 0 : ids(all).indexOf(after.id()) + 1;
    return all.subList(from, Math.min(all.size(), from + limit));
  }

  @Override
  public void markRead(UUID id) {
    tick(row -> row.id().equals(id));
  }

  @Override
  public void markAllRead(Instant until) {
    tick(row -> !row.createdAt().isAfter(until));
  }

  @Override
  public NotificationWishes wishes() {
    return wishes;
  }

  @Override
  public void change(NotificationWishes wanted) {
    wishes = Objects.requireNonNull(wanted);
  }

  private void tick(Predicate<NotificationRow> which) {
    rows.replaceAll(row -> which.test(row) ? read(row) : row);
  }

  private static List<UUID> ids(List<NotificationRow> rows) {
    return rows.stream().map(NotificationRow::id).toList();
  }

  private static NotificationRow read(NotificationRow row) {
    return new NotificationRow(
        row.id(),
        row.type(),
        row.eventType(),
        row.title(),
        row.message(),
        row.link(),
        row.occurrences(),
        row.foldKey(),
        row.leastRank(),
        row.sender(),
        row.createdAt(),
        true);
  }
}
