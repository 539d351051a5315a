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
 * @param foldKey the act it tells of
 * @param leastRank the least severity it counts, by rank; null when that was not kept
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
    @Nullable String foldKey,
    @Nullable Short leastRank,
    @Nullable String sender,
    Instant createdAt,
    boolean isRead) {

  /** The record to go to. */
  public Optional<SubjectRef> subject() {
    return Optional.ofNullable(link).flatMap(NotificationLink::read);
  }

  /** What it tells of, when that is more than one record. */
  public Optional<Told> told() {
    var event = NotificationEvent.named(eventType);
    if (occurrences == 1 || foldKey == null || leastRank == null || event.isEmpty()) {
      return Optional.empty();
    }
    return NotificationLink.id(foldKey).map(act -> new Told(event.get(), act, leastRank));
  }

  /**
   * Records that one act is about.
   *
   * @param leastRank those of this severity and above
   */
  public record Told(NotificationEvent event, UUID actId, int leastRank) {}
}
