package io.sentineliq.workbench.audit;

import java.time.Instant;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** Reads of the history. */
public interface AuditQueries {

  /** The transaction they run in. */
  Session session();

  /** Entries from {@code oldest} to {@code newest}. */
  @HQL(
      """
      from AuditEntry e where e.seq >= :oldest and e.seq <= :newest
      order by e.workspaceId, e.seq desc\
      """)
  List<AuditEntry> between(long oldest, long newest);

  /** The sequences of entries between two moments that tell of {@code pattern}. */
  @HQL(
      """
      select e.seq from AuditEntry e
      where e.occurredAt >= :begin and e.occurredAt < :end
        and (:resource = '' or e.resource = :resource)
        and (lower(e.payload) like :pattern escape '!'
          or lower(e.action) like :pattern escape '!'
          or lower(e.actorName) like :pattern escape '!'
          or lower(e.actorLogin) like :pattern escape '!')
      order by e.workspaceId, e.seq desc\
      """)
  List<Long> matching(Instant begin, Instant end, String resource, String pattern);

  /** Entries by their sequences. */
  @HQL("from AuditEntry e where e.seq in :sequences order by e.workspaceId, e.seq desc")
  List<AuditEntry> of(List<Long> sequences);

  /** Entries of one act on one record, the newest first. */
  @HQL(
      """
      from AuditEntry e
      where e.resource = :resource and e.resourceId = :resourceId and e.action = :action
      order by e.workspaceId, e.seq desc\
      """)
  List<AuditEntry> told(String resource, String resourceId, String action);

  /** What the history tells of. */
  @HQL("select distinct e.resource from AuditEntry e order by e.resource")
  List<String> resources();
}
