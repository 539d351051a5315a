package io.sentineliq.workbench.incident;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;

/** Reads of incidents; withdrawn ones are in none of them. */
public interface IncidentQueries {

  /** The transaction they run in. */
  Session session();

  /** Those of {@code ids} that are there. */
  @HQL("from Incident i where i.id in :ids and i.withdrawnAt is null order by i.id")
  List<Incident> all(List<UUID> ids);

  /** Which of {@code ids} have {@code userId} in their team. */
  @HQL(
      """
      select m.incident.id from IncidentMember m
      where m.incident.id in :ids and m.user.id = :userId\
      """)
  List<UUID> teamed(List<UUID> ids, UUID userId);

  /** List rows of {@code ids}, in no particular order. */
  @HQL(
      """
      select new IncidentRow(i.id, i.version, i.severity, i.title, i.status, u.displayName,
        cast(i.progress as Integer),
        (select count(*) from IncidentAlert l where l.incident.id = i.id),
        i.slaWarningAt, i.slaDeadline, i.slaBreached, i.resolvedAt, i.createdAt)
      from Incident i left join i.assignee u where i.id in :ids\
      """)
  List<IncidentRow> rows(List<UUID> ids);

  /** One list row. */
  @HQL(
      """
      select new IncidentRow(i.id, i.version, i.severity, i.title, i.status, u.displayName,
        cast(i.progress as Integer),
        (select count(*) from IncidentAlert l where l.incident.id = i.id),
        i.slaWarningAt, i.slaDeadline, i.slaBreached, i.resolvedAt, i.createdAt)
      from Incident i left join i.assignee u where i.id = :id and i.withdrawnAt is null\
      """)
  Optional<IncidentRow> row(UUID id);

  /** How many are open. */
  @HQL(
      """
      select count(*) from Incident i
      where i.withdrawnAt is null and i.status not in (RESOLVED, CLOSED)\
      """)
  long openCount();

  /** Open incidents whose clock has something to tell at {@code now} that was not told. */
  @HQL(
      """
      select i.id from Incident i where i.withdrawnAt is null and i.status not in (RESOLVED, CLOSED)
        and ((i.slaWarningAt <= :now and i.slaWarned = false)
          or (i.slaDeadline < :now and i.slaBreached = false))
      order by i.slaDeadline, i.id\
      """)
  List<UUID> due(Instant now, Page page);

  /** When the next clock has something to tell. */
  @HQL(
      """
      select min(case when i.slaWarned = false then i.slaWarningAt else i.slaDeadline end)
      from Incident i where i.withdrawnAt is null and i.status not in (RESOLVED, CLOSED)
        and i.slaBreached = false\
      """)
  @Nullable Instant nextTelling();

  /** Systems of an incident. */
  @HQL("select s.name from IncidentSystem s where s.incident.id = :incidentId order by s.name")
  List<String> systems(UUID incidentId);

  /** What an incident says of itself beside its row, and how much belongs to it. */
  @HQL(
      """
      select new IncidentWords(i.description, i.resolutionSummary, i.priority, i.slaMinutes,
        (select count(*) from IncidentObservable o where o.incident.id = i.id),
        (select count(*) from Note n where n.incidentId = i.id),
        (select count(*) from Ttp t where t.incidentId = i.id),
        (select count(*) from TimelineEvent e where e.incidentId = i.id))
      from Incident i where i.id = :incidentId\
      """)
  IncidentWords words(UUID incidentId);

  /** Observables of an incident, indicators first. */
  @HQL(
      """
      select o.id from IncidentObservable l join CyberObservable o on o.id = l.observable.id
      where l.incident.id = :incidentId order by o.isIoc desc, o.type, o.normalised\
      """)
  List<UUID> observables(UUID incidentId, Page page);

  /** The team of an incident. */
  @HQL("select m.user.id from IncidentMember m where m.incident.id = :incidentId")
  List<UUID> memberIds(UUID incidentId);

  /** What the team of an incident is called. */
  @HQL(
      """
      select u.displayName from IncidentMember m join m.user u
      where m.incident.id = :incidentId order by u.displayName\
      """)
  List<String> team(UUID incidentId);

  /** Alerts of an incident, the newest first. */
  @HQL(
      """
      select a.id from IncidentAlert l join Alert a on a.id = l.alert.id
      where l.incident.id = :incidentId order by a.detectedAt desc, a.id\
      """)
  List<UUID> alerts(UUID incidentId, Page page);

  /** Whether {@code userId} is in the team. */
  @HQL(
      """
      select count(*) from IncidentMember m
      where m.incident.id = :incidentId and m.user.id = :userId\
      """)
  long memberships(UUID incidentId, UUID userId);

  /** Observables that {@code alertIds} hold. */
  @HQL("select distinct l.observable.id from AlertObservable l where l.alert.id in :alertIds")
  List<UUID> observablesOf(List<UUID> alertIds);

  /** Assets that {@code alertIds} name. */
  @HQL("select distinct a.asset from AlertAsset a where a.alert.id in :alertIds order by a.asset")
  List<String> assetsOf(List<UUID> alertIds);
}
