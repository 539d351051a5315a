package io.sentineliq.workbench.casefile;

import io.sentineliq.workbench.task.Task;
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

  /** Ids, the newest first; all of them with the voided lines. */
  @HQL(
      """
      select c.id from CaseFile c
      where :isAll = true or (c.withdrawnAt is null and c.status in (ACTIVE, REVIEW))
      order by c.workspaceId, c.number desc\
      """)
  List<UUID> ids(boolean isAll, Page page);

  /** List rows of {@code ids}, in no particular order. */
  @HQL(
      """
      select new CaseRow(c.id, c.version, c.number, c.title, c.status, c.priority, c.type,
        c.confidentiality, c.tlp, u.displayName,
        (select count(*) from CaseAlert l where l.caseFile.id = c.id),
        (select count(*) from Task t where t.caseId = c.id and t.status in (WAITING, IN_PROGRESS)),
        c.createdAt, c.closedAt, c.withdrawnAt)
      from CaseFile c left join c.investigator u where c.id in :ids\
      """)
  List<CaseRow> rows(List<UUID> ids);

  /** One list row. */
  @HQL(
      """
      select new CaseRow(c.id, c.version, c.number, c.title, c.status, c.priority, c.type,
        c.confidentiality, c.tlp, u.displayName,
        (select count(*) from CaseAlert l where l.caseFile.id = c.id),
        (select count(*) from Task t where t.caseId = c.id and t.status in (WAITING, IN_PROGRESS)),
        c.createdAt, c.closedAt, c.withdrawnAt)
      from CaseFile c left join c.investigator u where c.id = :id\
      """)
  Optional<CaseRow> row(UUID id);

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

  /** Alerts of a case. */
  @HQL(
      """
      select new CaseAlertRow(a.id, a.title, a.source)
      from CaseAlert l join Alert a on a.id = l.alert.id where l.caseFile.id = :caseId
      order by a.detectedAt desc, a.id\
      """)
  List<CaseAlertRow> alerts(UUID caseId, Page page);

  /** Incidents of a case. */
  @HQL(
      """
      select new CaseIncidentRow(i.id, i.title, i.status)
      from CaseIncident l join Incident i on i.id = l.incident.id
      where l.caseFile.id = :caseId and i.withdrawnAt is null order by i.createdAt desc, i.id\
      """)
  List<CaseIncidentRow> incidents(UUID caseId);

  /** Observables of a case. */
  @HQL(
      """
      select new CaseObservableRow(o.id, o.type, o.valueAsWritten)
      from CaseObservable l join CyberObservable o on o.id = l.observable.id
      where l.caseFile.id = :caseId order by o.type, o.normalised\
      """)
  List<CaseObservableRow> observables(UUID caseId, Page page);

  /** Cases that a case is linked to. */
  @HQL(
      """
      select new CaseLinkRow(c.id, c.number, c.title, l.kind)
      from CaseLink l join CaseFile c on c.id = l.other.id
      where l.caseFile.id = :caseId order by c.number\
      """)
  List<CaseLinkRow> cases(UUID caseId);

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
