package io.sentineliq.workbench.infringement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** Reads of infringements. */
public interface InfringementQueries {

  /** The transaction they run in. */
  Session session();

  /** Who writes letters for the workspace. */
  @HQL(
      """
      select new Sender(w.name, w.legalName, w.address, w.zipCode, w.city, w.state, w.country)
      from Workspace w where w.id = :workspaceId\
      """)
  Sender sender(UUID workspaceId);

  /** List rows of {@code ids}, in no particular order. */
  @HQL(
      """
      select new InfringementRow(i.id, i.version, i.type, i.title, i.subject, b.name, i.severity,
        i.status,
        (select min(t.dueAt) from TakedownAction t where t.infringement.id = i.id),
        i.createdAt)
      from Infringement i join i.brand b where i.id in :ids\
      """)
  List<InfringementRow> rows(List<UUID> ids);

  /** The takedowns of an infringement, the oldest first. */
  @HQL(
      """
      select new TakedownRow(t.id, t.version, t.kind, t.status, t.recipient, t.channel, t.evidence,
        t.letter, t.result, a.displayName, t.dueAt, t.plannedAt, t.sentAt, t.answeredAt,
        t.completedAt, t.reopened)
      from TakedownAction t left join t.assignee a
      where t.infringement.id = :infringementId order by t.id\
      """)
  List<TakedownRow> takedowns(UUID infringementId);

  /** Those that are worked on as an incident, the oldest first. */
  @HQL("select i.id from Infringement i where i.incident.id = :incidentId order by i.id")
  List<UUID> ofIncident(UUID incidentId);

  /** Who answers for it. */
  @HQL("select a.displayName from Infringement i join i.assignee a where i.id = :id")
  Optional<String> assignee(UUID id);

  /** What was detected. */
  @HQL("select d.id from Infringement i join i.detection d where i.id = :id")
  Optional<UUID> detection(UUID id);

  /** Where the brand of an infringement is. */
  @HQL(
      """
      select new BrandAddress(b.website, b.trademark,
        (select min(t.term) from BrandTerm t where t.brand.id = b.id and t.kind = DOMAIN))
      from Infringement i join i.brand b where i.id = :id\
      """)
  BrandAddress brand(UUID id);

  /** Of whose brand a detection is. */
  @HQL("select b.id from Detection d join d.brand b where d.id = :detectionId")
  Optional<UUID> brandOf(UUID detectionId);

  /** Settled infringements that these detections led to. */
  @HQL(
      """
      from Infringement i where i.detection.id in :detectionIds and i.status = RESOLVED\
      """)
  List<Infringement> settled(List<UUID> detectionIds);

  /** Their takedowns that are over. */
  @HQL("from TakedownAction t where t.infringement.id in :ids and t.status = CLOSED")
  List<TakedownAction> closed(List<UUID> ids);

  /** How many have work to do. */
  @HQL(
      """
      select count(*) from Infringement i
      where i.status in (OPEN, INVESTIGATING, TAKEDOWN_REQUESTED)\
      """)
  long openCount();
}
