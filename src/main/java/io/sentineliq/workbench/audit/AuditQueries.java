package io.sentineliq.workbench.audit;

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
}
