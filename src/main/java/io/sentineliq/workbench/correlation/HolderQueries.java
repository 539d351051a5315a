package io.sentineliq.workbench.correlation;

import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Where observables were seen. On a shared store a hidden case is not there at all. */
public interface HolderQueries {

  /** The transaction they run in. */
  Session session();

  /** Alerts that hold it, the newest first. */
  @HQL(
      """
      select new Named(a.id, a.title)
      from AlertObservable l join Alert a on a.id = l.alert.id
      where l.observable.id = :id and a.deletedAt is null order by a.id desc\
      """)
  List<Named> alerts(UUID id, Page page);

  /** How many alerts hold it. */
  @HQL(
      """
      select count(*) from AlertObservable l join Alert a on a.id = l.alert.id
      where l.observable.id = :id and a.deletedAt is null\
      """)
  long alertCount(UUID id);

  /** Incidents that hold it, the newest first. */
  @HQL(
      """
      select new Named(i.id, i.title)
      from IncidentObservable l join Incident i on i.id = l.incident.id
      where l.observable.id = :id and i.withdrawnAt is null order by i.id desc\
      """)
  List<Named> incidents(UUID id, Page page);

  /** How many incidents hold it. */
  @HQL(
      """
      select count(*) from IncidentObservable l join Incident i on i.id = l.incident.id
      where l.observable.id = :id and i.withdrawnAt is null\
      """)
  long incidentCount(UUID id);

  /** Cases that hold it, the newest first. */
  @HQL(
      """
      select new Numbered(c.id, c.number, 0, c.title)
      from CaseObservable l join CaseFile c on c.id = l.caseFile.id
      where l.observable.id = :id and c.withdrawnAt is null order by c.number desc\
      """)
  List<Numbered> cases(UUID id, Page page);

  /** How many cases hold it. */
  @HQL(
      """
      select count(*) from CaseObservable l join CaseFile c on c.id = l.caseFile.id
      where l.observable.id = :id and c.withdrawnAt is null\
      """)
  long caseCount(UUID id);

  /** Detections that hold it, the newest first. */
  @HQL(
      """
      select new Named(d.id, d.title)
      from DetectionObservable l join Detection d on d.id = l.detectionId
      where l.observableId = :id order by d.id desc\
      """)
  List<Named> detections(UUID id, Page page);

  /** How many detections hold it. */
  @HQL(
      """
      select count(*) from DetectionObservable l join Detection d on d.id = l.detectionId
      where l.observableId = :id\
      """)
  long detectionCount(UUID id);

  /** Exhibits in which it was found, the newest first. */
  @HQL(
      """
      select new Numbered(e.id, c.number, e.exhibit, e.name)
      from EvidenceObservable l join Evidence e on e.id = l.evidenceId
        join CaseFile c on c.id = e.caseId
      where l.observableId = :id order by e.id desc\
      """)
  List<Numbered> exhibits(UUID id, Page page);

  /** In how many exhibits it was found. */
  @HQL(
      """
      select count(*) from EvidenceObservable l join Evidence e on e.id = l.evidenceId
        join CaseFile c on c.id = e.caseId
      where l.observableId = :id\
      """)
  long exhibitCount(UUID id);

  /** A record with a title. */
  record Named(UUID id, String title) {}

  /** A case, or an exhibit of one. */
  record Numbered(UUID id, int number, int exhibit, String title) {}
}
