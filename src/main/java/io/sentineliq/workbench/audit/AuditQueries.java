package io.sentineliq.workbench.audit;

import java.util.List;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;

/** Reads of the history. */
public interface AuditQueries {

  /** The transaction they run in. */
  Session session();

  /** The newest sequence, null before the first entry. */
  @HQL("select max(e.seq) from AuditEntry e")
  @Nullable Long newest();

  /** Entries from {@code newest} downwards. */
  @HQL("from AuditEntry e where e.seq <= :newest order by e.workspaceId, e.seq desc")
  List<AuditEntry> upTo(long newest, Page page);
}
