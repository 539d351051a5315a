package io.sentineliq.workbench.infringement.exhibit;

import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/**
 * Reads what ties detections and exhibits. On a shared store the server leaves out what belongs to
 * hidden cases.
 */
public interface DetectionExhibitQueries {

  /** The transaction they run in. */
  Session session();

  /** Exhibits of a detection, in the order of their numbers. */
  @HQL(
      """
      select new LinkedExhibit(e.id, c.number, e.exhibit, e.name, e.kind)
      from DetectionExhibit l join Evidence e on e.id = l.exhibitId
        join CaseFile c on c.id = e.caseId
      where l.detectionId = :detectionId order by c.number, e.exhibit\
      """)
  List<LinkedExhibit> exhibits(UUID detectionId, Page page);

  /** Detections of an exhibit, the newest first. */
  @HQL(
      """
      select new LinkedDetection(d.id, d.title, d.subject)
      from DetectionExhibit l join Detection d on d.id = l.detectionId
      where l.exhibitId = :exhibitId order by d.detectedAt desc, d.id\
      """)
  List<LinkedDetection> detections(UUID exhibitId, Page page);

  /** How often the two are tied: once or never. */
  @HQL(
      """
      select count(*) from DetectionExhibit l
      where l.detectionId = :detectionId and l.exhibitId = :exhibitId\
      """)
  long ties(UUID detectionId, UUID exhibitId);
}
