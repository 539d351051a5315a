package io.sentineliq.workbench.notification;

import io.sentineliq.workbench.platform.task.Progress;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The bell of whoever works here. Never called on the user-interface thread. */
public interface Notifications {

  /** How many are unread. */
  long unread();

  /** Up to {@code limit} that are older than {@code after}, newest first; null for the newest. */
  List<NotificationRow> page(@Nullable NotificationRow after, int limit, Progress progress);

  /** Marks one as read; nothing happens to one that is read or gone. */
  void markRead(UUID id);

  /** Marks as read what was there at {@code until}, so that nothing unseen is ticked off. */
  void markAllRead(Instant until);

  /** What this person wants to hear of. */
  NotificationWishes wishes();

  /** Changes what this person wants to hear of; told in the history. */
  void change(NotificationWishes wishes);
}
