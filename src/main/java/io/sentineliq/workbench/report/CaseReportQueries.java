package io.sentineliq.workbench.report;

import io.sentineliq.workbench.casefile.CaseFile;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** What a report on a case is made of. On a shared store a hidden case is not there at all. */
public interface CaseReportQueries {

  /** The transaction they run in. */
  Session session();

  /** The case of a number. */
  @HQL(
      """
      select new ReportCase(c.id, c.number, c.title, c.description, c.priority, c.status, c.type,
        c.confidentiality, c.tlp, u.displayName, c.createdAt, c.closedAt, c.closeReason)
      from CaseFile c left join c.investigator u
      where c.number = :number and c.withdrawnAt is null\
      """)
  Optional<ReportCase> numbered(int number);

  /** The same as a record. */
  @HQL("from CaseFile c where c.number = :number and c.withdrawnAt is null")
  Optional<CaseFile> standing(int number);

  /** How often a report on it was signed off. */
  @HQL(
      """
      select coalesce(max(s.edition), 0) from SignedReport s
      where s.caseId = (select c.id from CaseFile c where c.number = :number)\
      """)
  int signedEditions(int number);

  /** What the workspace is called and how it shows itself. */
  @HQL(
      "select new ReportWorkspace(w.name, w.logo, w.primaryColor) from Workspace w where w.id ="
          + " :id")
  ReportWorkspace workspace(UUID id);

  /** Observables of the case, of its alerts and of its incidents. */
  @HQL(
      """
      select new ReportObservable(o.type, o.valueAsWritten, o.normalised, o.tlp, o.isIoc,
        exists (select 1 from CaseObservable l
          where l.observable.id = o.id and l.caseFile.id = :caseId))
      from CyberObservable o
      where exists (select 1 from CaseObservable l
          where l.observable.id = o.id and l.caseFile.id = :caseId)
        or exists (select 1 from CaseAlert a join AlertObservable l on l.alert.id = a.alert.id
          where l.observable.id = o.id and a.caseFile.id = :caseId)
        or exists (select 1 from CaseIncident i
          join IncidentObservable l on l.incident.id = i.incident.id
          where l.observable.id = o.id and i.caseFile.id = :caseId)
      order by o.type, o.normalised\
      """)
  List<ReportObservable> observables(UUID caseId);

  /** The timeline, the oldest first; what says nothing more names its alert. */
  @HQL(
      """
      select new ReportEvent(e.occurredAt, u.displayName, e.title, e.description, a.title)
      from TimelineEvent e join e.actor u left join Alert a on a.id = e.alertId
      where e.caseId = :caseId order by e.occurredAt, e.id\
      """)
  List<ReportEvent> events(UUID caseId);

  /** The alerts, the oldest first. */
  @HQL(
      """
      select new ReportAlert(a.detectedAt, a.severity, a.title, a.source)
      from CaseAlert l join Alert a on a.id = l.alert.id where l.caseFile.id = :caseId
      order by a.detectedAt, a.id\
      """)
  List<ReportAlert> alerts(UUID caseId);

  /** The incidents, the oldest first. */
  @HQL(
      """
      select new ReportIncident(i.title, i.severity, i.status, i.createdAt)
      from CaseIncident l join Incident i on i.id = l.incident.id
      where l.caseFile.id = :caseId and i.withdrawnAt is null order by i.createdAt, i.id\
      """)
  List<ReportIncident> incidents(UUID caseId);

  /** The tasks in their order. */
  @HQL(
      """
      select new ReportTask(t.title, t.status, u.displayName, t.completedAt)
      from Task t left join t.assignee u where t.caseId = :caseId order by t.position, t.id\
      """)
  List<ReportTask> tasks(UUID caseId);
}
