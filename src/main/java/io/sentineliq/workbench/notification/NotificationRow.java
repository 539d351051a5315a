package io.sentineliq.workbench.notification;

import io.sentineliq.workbench.platform.change.SubjectRef;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the bell.
 *
 * @param title what it is about: the file, or nothing
 * @param message the most severe of what it tells of
 * @param link the record to go to, as {@code KIND:id}
 * @param occurrences how many records it tells of
 * @param sender who caused it; null when that person is gone
 */
public record NotificationRow(
    UUID id,
    NotificationType type,
    String eventType,
    String title,
    String message,
    @Nullable String link,
    int occurrences,
    @Nullable String sender,
    Instant createdAt,
    boolean isRead) {

  /** The record to go to. */
  public Optional<SubjectRef> subject() {
    return Optional.ofNullable(link).flatMap(NotificationLink::read);
  }
}
