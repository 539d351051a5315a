package io.sentineliq.workbench.note;

import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Reads of notes and of revisions. */
public interface NoteQueries {

  /** The transaction they run in. */
  Session session();

  /** The notes about a case, the newest first. */
  @HQL(
      """
      select new NoteRow(n.id, u.id, u.displayName, n.createdAt, n.updatedAt, substring(n.text, 1, 300))
      from Note n join n.author u where n.caseId = :caseId
      order by n.workspaceId, n.caseId, n.createdAt desc, n.id desc\
      """)
  List<NoteRow> ofCase(UUID caseId, Page page);

  /** The notes about an incident, the newest first. */
  @HQL(
      """
      select new NoteRow(n.id, u.id, u.displayName, n.createdAt, n.updatedAt, substring(n.text, 1, 300))
      from Note n join n.author u where n.incidentId = :incidentId
      order by n.workspaceId, n.incidentId, n.createdAt desc, n.id desc\
      """)
  List<NoteRow> ofIncident(UUID incidentId, Page page);

  /** The revisions of a text, the newest first. */
  @HQL(
      """
      select new RevisionRow(r.id, r.number, u.displayName, r.createdAt)
      from TextRevision r join r.author u where r.subjectId = :subjectId and r.part = :part
      order by r.number desc\
      """)
  List<RevisionRow> revisions(UUID subjectId, String part, Page page);
}
