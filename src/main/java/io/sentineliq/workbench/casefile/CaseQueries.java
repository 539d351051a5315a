package io.sentineliq.workbench.casefile;

import io.sentineliq.workbench.task.Task;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Reads of cases. On a shared store the server leaves out those that are not for the reader. */
public interface CaseQueries {

  /** The transaction they run in. */
  Session session();

  /** Those of {@code ids} that are there. */
  @HQL("from CaseFile c where c.id in :ids and c.withdrawnAt is null order by c.id")
  List<CaseFile> all(List<UUID> ids);

  /** Which of {@code ids} have {@code userId} in their team. */
  @HQL(
      """
      select m.caseFile.id from CaseMember m
      where m.caseFile.id in :ids and m.user.id = :userId\
      """)
  List<UUID> teamed(List<UUID> ids, UUID userId);

  /** List rows of {@code ids}, in no particular order. */
  @HQL(
      """
      select new CaseRow(c.id, c.version, c.number, c.title, c.status, c.priority, c.type,
        c.confidentiality, c.tlp, u.displayName,
        (select count(*) from CaseAlert l where l.caseFile.id = c.id),
        (select count(*) from Task t where t.caseId = c.id and t.status in (WAITING, IN_PROGRESS)),
        c.createdAt, c.closedAt, c.withdrawnAt, '')
      from CaseFile c left join c.investigator u where c.id in :ids\
      """)
  List<CaseRow> rows(List<UUID> ids);

  /** A case that is opened: its list row, what it says of itself, how much belongs to it. */
  @HQL(
      """
      select new CaseHeading(
        new io.sentineliq.workbench.casefile.CaseRow(
          c.id, c.version, c.number, c.title, c.status, c.priority, c.type, c.confidentiality, c.tlp, u.displayName,
          cast(alerts_of_case(c.workspaceId, c.id) as Long),
          (select count(*) from Task t where t.caseId = c.id and t.status in (WAITING, IN_PROGRESS)),
          c.createdAt, c.closedAt, c.withdrawnAt, ''),
        new io.sentineliq.workbench.casefile.CaseWords(c.description, c.closeReason, c.finalReport,
          cast(exhibits_of_case(c.workspaceId, c.id) as Long),
          cast(observables_of_case(c.workspaceId, c.id) as Long),
          cast(notes_of_case(c.workspaceId, c.id) as Long),
          cast(techniques_of_case(c.workspaceId, c.id) as Long),
          cast(events_of_case(c.workspaceId, c.id) as Long)))
      from CaseFile c left join c.investigator u where c.id = :id\
      """)
  Optional<CaseHeading> heading(UUID id);

  /** The case of a number. */
  @HQL("select c.id from CaseFile c where c.number = :number")
  Optional<UUID> numbered(int number);

  /** How many are worked on. */
  @HQL(
      """
      select count(*) from CaseFile c
      where c.withdrawnAt is null and c.status in (ACTIVE, REVIEW)\
      """)
  long openCount();

  /** Whether {@code userId} is in the team. */
  @HQL("select count(*) from CaseMember m where m.caseFile.id = :caseId and m.user.id = :userId")
  long memberships(UUID caseId, UUID userId);

  /** Alerts of a case, the newest first. */
  @HQL(
      """
      select a.id from CaseAlert l join Alert a on a.id = l.alert.id where l.caseFile.id = :caseId
      order by a.detectedAt desc, a.id\
      """)
  List<UUID> alerts(UUID caseId, Page page);

  /** Incidents of a case. */
  @HQL(
      """
      select new CaseIncidentRow(i.id, i.title, i.status)
      from CaseIncident l join Incident i on i.id = l.incident.id
      where l.caseFile.id = :caseId and i.withdrawnAt is null order by i.createdAt desc, i.id\
      """)
  List<CaseIncidentRow> incidents(UUID caseId);

  /** Observables of a case, indicators first. */
  @HQL(
      """
      select o.id from CaseObservable l join CyberObservable o on o.id = l.observable.id
      where l.caseFile.id = :caseId order by o.isIoc desc, o.type, o.normalised\
      """)
  List<UUID> observables(UUID caseId, Page page);

  /** Cases that are linked to a case, from either side. */
  @HQL(
      """
      select new CaseLinkRow(c.id, c.number, c.title, l.kind,
        case when l.other.id = :caseId then true else false end)
      from CaseLink l join CaseFile c
        on c.id = case when l.other.id = :caseId then l.caseFile.id else l.other.id end
      where l.caseFile.id = :caseId or l.other.id = :caseId order by c.number\
      """)
  List<CaseLinkRow> cases(UUID caseId);

  /** Alerts of a case. */
  @HQL("select l.alert.id from CaseAlert l where l.caseFile.id = :caseId")
  List<UUID> alertIds(UUID caseId);

  /** Incidents of a case. */
  @HQL("select l.incident.id from CaseIncident l where l.caseFile.id = :caseId")
  List<UUID> incidentIds(UUID caseId);

  /** Observables of a case. */
  @HQL("select l.observable.id from CaseObservable l where l.caseFile.id = :caseId")
  List<UUID> observableIds(UUID caseId);

  /** The team of a case. */
  @HQL("select m.user.id from CaseMember m where m.caseFile.id = :caseId")
  List<UUID> memberIds(UUID caseId);

  /** Who joined the team of a case at {@code moment}. */
  @HQL("from CaseMember m where m.caseFile.id = :caseId and m.addedAt = :moment")
  List<CaseMember> membersSince(UUID caseId, Instant moment);

  /** Links to a case that were made at {@code moment}. */
  @HQL("from CaseLink l where l.other.id = :caseId and l.linkedAt = :moment")
  List<CaseLink> linksSince(UUID caseId, Instant moment);

  /** Cases that look into an incident. */
  @HQL(
      """
      select new CaseLinkRow(c.id, c.number, c.title, io.sentineliq.workbench.casefile.CaseLinkKind.RELATED, true)
      from CaseIncident l join CaseFile c on c.id = l.caseFile.id
      where l.incident.id = :incidentId and c.withdrawnAt is null order by c.number\
      """)
  List<CaseLinkRow> ofIncident(UUID incidentId);

  /** The workspace's own templates. */
  @HQL("from CaseTemplate t order by t.name")
  List<CaseTemplate> templates();

  /** The template of this name. */
  @HQL("from CaseTemplate t where t.name = :name")
  Optional<CaseTemplate> template(String name);

  /** Alerts of an incident. */
  @HQL("select l.alert.id from IncidentAlert l where l.incident.id = :incidentId")
  List<UUID> alertsOfIncident(UUID incidentId);

  /** Observables of an incident. */
  @HQL("select l.observable.id from IncidentObservable l where l.incident.id = :incidentId")
  List<UUID> observablesOfIncident(UUID incidentId);

  /** Observables that {@code alertIds} hold. */
  @HQL("select distinct l.observable.id from AlertObservable l where l.alert.id in :alertIds")
  List<UUID> observablesOf(List<UUID> alertIds);

  /** Open tasks of a case. */
  @HQL(
      """
      from Task t where t.caseId = :caseId and t.status in (WAITING, IN_PROGRESS)
      order by t.position, t.id\
      """)
  List<Task> openTasks(UUID caseId);
}
