package io.sentineliq.workbench.timeline;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Reads of the timeline. */
public interface TimelineQueries {

  /** The transaction they run in. */
  Session session();

  /** What happened to an alert, newest first. */
  @HQL(
      """
      select new TimelineRow(e.occurredAt, u.displayName, e.title, e.description)
      from TimelineEvent e join e.actor u where e.alertId = :alertId
      order by e.workspaceId, e.alertId, e.occurredAt desc, e.id desc\
      """)
  List<TimelineRow> ofAlert(UUID alertId, Page page);

  /** Events that somebody wrote down about a case at one of {@code times}. */
  @HQL(
      """
      select new KnownEvent(e.occurredAt, e.title, e.description) from TimelineEvent e
      where e.caseId = :caseId and e.isManual = true and e.occurredAt in :times\
      """)
  List<KnownEvent> knownOfCase(UUID caseId, List<Instant> times);

  /** Events that somebody wrote down about an incident at one of {@code times}. */
  @HQL(
      """
      select new KnownEvent(e.occurredAt, e.title, e.description) from TimelineEvent e
      where e.incidentId = :incidentId and e.isManual = true and e.occurredAt in :times\
      """)
  List<KnownEvent> knownOfIncident(UUID incidentId, List<Instant> times);

  /** The events of a case that are of these types and kinds, the newest first. */
  @HQL(
      """
      select e.id from TimelineEvent e
      where e.caseId = :caseId and e.type in :types and (
        (:byHand = true and e.isManual = true)
        or (:alerts = true and e.isManual = false and e.alertId is not null)
        or (:incidents = true and e.isManual = false and e.alertId is null
          and e.incidentId is not null)
        or (:cases = true and e.isManual = false and e.alertId is null and e.incidentId is null))
      order by e.workspaceId, e.caseId, e.occurredAt desc, e.id desc\
      """)
  List<UUID> idsOfCase(
      UUID caseId,
      List<TimelineType> types,
      boolean byHand,
      boolean alerts,
      boolean incidents,
      boolean cases,
      Page page);

  /** The events of an incident that are of these types and kinds, the newest first. */
  @HQL(
      """
      select e.id from TimelineEvent e
      where e.incidentId = :incidentId and e.type in :types and (
        (:byHand = true and e.isManual = true)
        or (:alerts = true and e.isManual = false and e.alertId is not null)
        or (:incidents = true and e.isManual = false and e.alertId is null
          and e.incidentId is not null)
        or (:cases = true and e.isManual = false and e.alertId is null and e.incidentId is null))
      order by e.workspaceId, e.incidentId, e.occurredAt desc, e.id desc\
      """)
  List<UUID> idsOfIncident(
      UUID incidentId,
      List<TimelineType> types,
      boolean byHand,
      boolean alerts,
      boolean incidents,
      boolean cases,
      Page page);

  /** How many events of a case each hour has. */
  @HQL(
      """
      select new TimelineCount(cast(floor(extract(epoch from e.occurredAt) / 3600) as Long),
        case when e.isManual = true then 'BY_HAND' when e.alertId is not null then 'ALERT' when e.incidentId is not null then 'INCIDENT' else 'CASE' end,
        count(*), sum(case when e.type in (WARNING, ERROR) then 1 else 0 end))
      from TimelineEvent e
      where e.caseId = :caseId and e.occurredAt >= :begin and e.occurredAt < :end
      group by cast(floor(extract(epoch from e.occurredAt) / 3600) as Long),
        case when e.isManual = true then 'BY_HAND' when e.alertId is not null then 'ALERT' when e.incidentId is not null then 'INCIDENT' else 'CASE' end\
      """)
  List<TimelineCount> hoursOfCase(UUID caseId, Instant begin, Instant end);

  /** How many events of a case each minute has. */
  @HQL(
      """
      select new TimelineCount(cast(floor(extract(epoch from e.occurredAt) / 60) as Long),
        case when e.isManual = true then 'BY_HAND' when e.alertId is not null then 'ALERT' when e.incidentId is not null then 'INCIDENT' else 'CASE' end,
        count(*), sum(case when e.type in (WARNING, ERROR) then 1 else 0 end))
      from TimelineEvent e
      where e.caseId = :caseId and e.occurredAt >= :begin and e.occurredAt < :end
      group by cast(floor(extract(epoch from e.occurredAt) / 60) as Long),
        case when e.isManual = true then 'BY_HAND' when e.alertId is not null then 'ALERT' when e.incidentId is not null then 'INCIDENT' else 'CASE' end\
      """)
  List<TimelineCount> minutesOfCase(UUID caseId, Instant begin, Instant end);

  /** How many events of an incident each hour has. */
  @HQL(
      """
      select new TimelineCount(cast(floor(extract(epoch from e.occurredAt) / 3600) as Long),
        case when e.isManual = true then 'BY_HAND' when e.alertId is not null then 'ALERT' when e.incidentId is not null then 'INCIDENT' else 'CASE' end,
        count(*), sum(case when e.type in (WARNING, ERROR) then 1 else 0 end))
      from TimelineEvent e
      where e.incidentId = :incidentId and e.occurredAt >= :begin and e.occurredAt < :end
      group by cast(floor(extract(epoch from e.occurredAt) / 3600) as Long),
        case when e.isManual = true then 'BY_HAND' when e.alertId is not null then 'ALERT' when e.incidentId is not null then 'INCIDENT' else 'CASE' end\
      """)
  List<TimelineCount> hoursOfIncident(UUID incidentId, Instant begin, Instant end);

  /** How many events of an incident each minute has. */
  @HQL(
      """
      select new TimelineCount(cast(floor(extract(epoch from e.occurredAt) / 60) as Long),
        case when e.isManual = true then 'BY_HAND' when e.alertId is not null then 'ALERT' when e.incidentId is not null then 'INCIDENT' else 'CASE' end,
        count(*), sum(case when e.type in (WARNING, ERROR) then 1 else 0 end))
      from TimelineEvent e
      where e.incidentId = :incidentId and e.occurredAt >= :begin and e.occurredAt < :end
      group by cast(floor(extract(epoch from e.occurredAt) / 60) as Long),
        case when e.isManual = true then 'BY_HAND' when e.alertId is not null then 'ALERT' when e.incidentId is not null then 'INCIDENT' else 'CASE' end\
      """)
  List<TimelineCount> minutesOfIncident(UUID incidentId, Instant begin, Instant end);
}
