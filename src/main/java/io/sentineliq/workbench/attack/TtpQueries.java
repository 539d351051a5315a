package io.sentineliq.workbench.attack;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.jspecify.annotations.Nullable;

/** Reads of techniques that were seen. Of the three records exactly one is named. */
public interface TtpQueries {

  /** The transaction they run in. */
  Session session();

  /** The techniques of one record. */
  @HQL(
      """
      select new TtpRow(t.id, t.version, t.tactic, t.technique, t.description, t.occurrenceCount,
        t.detectedAt, t.confidence, t.severity)
      from Ttp t where t.alertId = :alertId or t.incidentId = :incidentId or t.caseId = :caseId
      order by t.technique, t.tactic\
      """)
  List<TtpRow> of(@Nullable UUID alertId, @Nullable UUID incidentId, @Nullable UUID caseId);

  /** A technique of one record. */
  @HQL(
      """
      from Ttp t where t.technique = :technique and t.tactic = :tactic
        and (t.alertId = :alertId or t.incidentId = :incidentId or t.caseId = :caseId)\
      """)
  Optional<Ttp> same(
      String technique,
      String tactic,
      @Nullable UUID alertId,
      @Nullable UUID incidentId,
      @Nullable UUID caseId);

  /** Every technique of the workspace with how often it was seen, by id. */
  @HQL(
      """
      select new TechniqueCount(t.technique, sum(t.occurrenceCount)) from Ttp t
      group by t.technique order by t.technique\
      """)
  List<TechniqueCount> counts();
}
