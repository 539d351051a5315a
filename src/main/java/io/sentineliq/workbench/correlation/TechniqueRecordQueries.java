package io.sentineliq.workbench.correlation;

import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;

/** Where techniques were seen. On a shared store a hidden case is not there at all. */
public interface TechniqueRecordQueries {

  /** The transaction they run in. */
  Session session();

  /** The records of a technique, the newest first. */
  @HQL(
      """
      select new SeenTechnique(a.id, a.title, i.id, i.title, c.id, c.number, c.title,
        t.occurrenceCount)
      from Ttp t left join Alert a on a.id = t.alertId left join Incident i on i.id = t.incidentId
        left join CaseFile c on c.id = t.caseId
      where t.technique = :technique order by t.detectedAt desc, t.id\
      """)
  List<SeenTechnique> of(String technique, Page page);

  /** A row; of its records one is there, or none when it is hidden. */
  record SeenTechnique(
      @Nullable UUID alertId,
      @Nullable String alert,
      @Nullable UUID incidentId,
      @Nullable String incident,
      @Nullable UUID caseId,
      @Nullable Integer number,
      @Nullable String caseFile,
      int count) {}
}
