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

  /** Ids in the order of urgency: open ones by their deadline, then the newest. */
  @HQL(
      """
      select i.id from Incident i
      where i.withdrawnAt is null and (:isAll = true or i.status not in (RESOLVED, CLOSED))
      order by case when i.status in (RESOLVED, CLOSED) then 1 else 0 end,
        case when i.status in (RESOLVED, CLOSED) then null else i.slaDeadline end,
        i.createdAt desc, i.id desc\
      """)
  List<UUID> ids(boolean isAll, Page page);

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

  /** Alerts of an incident. */
  @HQL(
      """
      select new IncidentAlertRow(a.id, a.title, a.source)
      from IncidentAlert l join Alert a on a.id = l.alert.id where l.incident.id = :incidentId
      order by a.detectedAt desc, a.id\
      """)
  List<IncidentAlertRow> alerts(UUID incidentId, Page page);

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
