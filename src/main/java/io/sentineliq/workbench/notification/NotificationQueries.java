package io.sentineliq.workbench.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Reads and ticks of one reader's notifications. */
public interface NotificationQueries {

  /** The transaction they run in. */
  Session session();

  /** Those older than the named one, newest first. */
  @HQL(
      """
      select new NotificationRow(n.id, n.type, n.eventType, n.title, n.message, n.link,
        n.occurrences, n.foldKey, n.leastRank, s.displayName, n.createdAt, n.isRead)
      from Notification n left join n.sender s
      where n.reader.id = :readerId
        and (n.createdAt < :before or n.createdAt = :before and n.id < :beforeId)
      order by n.workspaceId, n.reader.id, n.createdAt desc, n.id desc\
      """)
  List<NotificationRow> olderThan(UUID readerId, Instant before, UUID beforeId, Page page);

  /** The newest. */
  @HQL(
      """
      select new NotificationRow(n.id, n.type, n.eventType, n.title, n.message, n.link,
        n.occurrences, n.foldKey, n.leastRank, s.displayName, n.createdAt, n.isRead)
      from Notification n left join n.sender s
      where n.reader.id = :readerId
      order by n.workspaceId, n.reader.id, n.createdAt desc, n.id desc\
      """)
  List<NotificationRow> newest(UUID readerId, Page page);

  /** How many are unread. */
  @HQL("select count(*) from Notification n where n.reader.id = :readerId and n.isRead = false")
  long unread(UUID readerId);

  /** Ticks one. */
  @HQL(
      """
      update Notification n set n.isRead = true, n.readAt = :now, n.version = n.version + 1
      where n.id = :id and n.reader.id = :readerId and n.isRead = false\
      """)
  int tick(UUID id, UUID readerId, Instant now);

  /** Ticks those that were there at {@code until}. */
  @HQL(
      """
      update Notification n set n.isRead = true, n.readAt = :now, n.version = n.version + 1
      where n.reader.id = :readerId and n.isRead = false and n.createdAt <= :until\
      """)
  int tickAll(UUID readerId, Instant until, Instant now);
}
