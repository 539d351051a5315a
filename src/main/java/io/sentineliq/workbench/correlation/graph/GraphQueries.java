package io.sentineliq.workbench.correlation.graph;

import io.sentineliq.workbench.observable.ObservableType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Records around a case and their links. On a shared store a hidden case is not there at all. */
public interface GraphQueries {

  /** The transaction they run in. */
  Session session();

  /** The case and those linked to it. */
  @HQL(
      """
      select new NumberedCase(c.id, c.number, c.title) from CaseFile c
      where c.id = :caseId or exists (select 1 from CaseLink l
        where l.caseFile.id = :caseId and l.other.id = c.id)
      order by c.number\
      """)
  List<NumberedCase> cases(UUID caseId);

  /** The incidents of a case. */
  @HQL(
      """
      select new GraphNode(i.id, io.sentineliq.workbench.correlation.graph.GraphKind.INCIDENT, i.title)
      from CaseIncident l join Incident i on i.id = l.incident.id
      where l.caseFile.id = :caseId and i.withdrawnAt is null order by i.createdAt, i.id\
      """)
  List<GraphNode> incidents(UUID caseId, Page page);

  /** The alerts of a case, the newest first. */
  @HQL(
      """
      select new GraphNode(a.id, io.sentineliq.workbench.correlation.graph.GraphKind.ALERT, a.title)
      from CaseAlert l join Alert a on a.id = l.alert.id
      where l.caseFile.id = :caseId order by a.detectedAt desc, a.id\
      """)
  List<GraphNode> alerts(UUID caseId, Page page);

  /** The observables of a case; indicators first. */
  @HQL(
      """
      select new SeenValue(o.id, o.type, o.valueAsWritten)
      from CaseObservable l join CyberObservable o on o.id = l.observable.id
      where l.caseFile.id = :caseId order by o.isIoc desc, o.type, o.normalised\
      """)
  List<SeenValue> observables(UUID caseId, Page page);

  /** How many alerts and observables a case has. */
  @HQL(
      """
      select new Size((select count(*) from CaseAlert a where a.caseFile.id = c.id),
        (select count(*) from CaseObservable o where o.caseFile.id = c.id))
      from CaseFile c where c.id = :caseId\
      """)
  Optional<Size> size(UUID caseId);

  /** Which of {@code alertIds} hold which observables of the case. */
  @HQL(
      """
      select new GraphLink(l.alert.id, l.observable.id) from AlertObservable l
      where l.alert.id in :alertIds and exists (select 1 from CaseObservable c
        where c.caseFile.id = :caseId and c.observable.id = l.observable.id)\
      """)
  List<GraphLink> alertObservables(UUID caseId, List<UUID> alertIds);

  /** Which incidents of the case hold which alerts. */
  @HQL(
      """
      select new GraphLink(l.incident.id, l.alert.id) from IncidentAlert l
      where l.incident.id in :incidentIds\
      """)
  List<GraphLink> incidentAlerts(List<UUID> incidentIds);

  /** Which incidents of the case hold which observables. */
  @HQL(
      """
      select new GraphLink(l.incident.id, l.observable.id) from IncidentObservable l
      where l.incident.id in :incidentIds\
      """)
  List<GraphLink> incidentObservables(List<UUID> incidentIds);

  /** Alerts in which an observable was seen, the newest first. */
  @HQL(
      """
      select new GraphNode(a.id, io.sentineliq.workbench.correlation.graph.GraphKind.ALERT, a.title)
      from AlertObservable l join Alert a on a.id = l.alert.id
      where l.observable.id = :id and a.deletedAt is null order by a.detectedAt desc, a.id\
      """)
  List<GraphNode> alertsOfObservable(UUID id, Page page);

  /** Cases in which an observable was seen. */
  @HQL(
      """
      select new NumberedCase(c.id, c.number, c.title)
      from CaseObservable l join CaseFile c on c.id = l.caseFile.id
      where l.observable.id = :id and c.withdrawnAt is null order by c.number\
      """)
  List<NumberedCase> casesOfObservable(UUID id, Page page);

  /** The observables of an alert. */
  @HQL(
      """
      select new SeenValue(o.id, o.type, o.valueAsWritten)
      from AlertObservable l join CyberObservable o on o.id = l.observable.id
      where l.alert.id = :id order by o.type, o.normalised\
      """)
  List<SeenValue> observablesOfAlert(UUID id, Page page);

  /** The alerts of an incident. */
  @HQL(
      """
      select new GraphNode(a.id, io.sentineliq.workbench.correlation.graph.GraphKind.ALERT, a.title)
      from IncidentAlert l join Alert a on a.id = l.alert.id
      where l.incident.id = :id order by a.detectedAt desc, a.id\
      """)
  List<GraphNode> alertsOfIncident(UUID id, Page page);

  /** The exhibits of a case, in the order in which they were collected. */
  @HQL(
      """
      select new FoundExhibit(e.id, c.number, e.exhibit, e.name)
      from Evidence e join CaseFile c on c.id = e.caseId
      where e.caseId = :caseId order by e.exhibit\
      """)
  List<FoundExhibit> exhibits(UUID caseId, Page page);

  /** Which observables were found in which exhibits. */
  @HQL(
      """
      select new GraphLink(l.evidenceId, l.observableId) from EvidenceObservable l
      where l.evidenceId in :exhibitIds\
      """)
  List<GraphLink> exhibitObservables(List<UUID> exhibitIds);

  /** The observables that were found in an exhibit. */
  @HQL(
      """
      select new SeenValue(o.id, o.type, o.valueAsWritten)
      from EvidenceObservable l join CyberObservable o on o.id = l.observableId
      where l.evidenceId = :id order by o.type, o.normalised\
      """)
  List<SeenValue> observablesOfExhibit(UUID id, Page page);

  /** An exhibit as it is called. */
  record FoundExhibit(UUID id, int caseNumber, int exhibit, String name) {}

  /** A case as it is called. */
  record NumberedCase(UUID id, int number, String title) {}

  /** An observable as it was written. */
  record SeenValue(UUID id, ObservableType type, String value) {}

  /** How much belongs to a case. */
  record Size(long alerts, long observables) {
    /** Of a case that is not there. */
    static final Size NOTHING = new Size(0, 0);
  }
}
