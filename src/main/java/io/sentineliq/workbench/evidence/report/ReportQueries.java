package io.sentineliq.workbench.evidence.report;

import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** Reads of what is reported. On a shared store the server leaves out hidden cases. */
public interface ReportQueries {
  /** The transaction they run in. */
  Session session();

  /** What the workspace is called and how it shows itself. */
  @HQL("select new Letterhead(w.name, w.logo, w.primaryColor) from Workspace w where w.id = :id")
  Letterhead letterhead(UUID id);

  /** The exhibits of a case by their numbers. */
  @HQL("select e.id from Evidence e where e.caseId = :caseId order by e.exhibit")
  List<UUID> exhibits(UUID caseId);
}
