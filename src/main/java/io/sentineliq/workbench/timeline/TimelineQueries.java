package io.sentineliq.workbench.timeline;

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

  /** What happened to an incident, newest first. */
  @HQL(
      """
      select new TimelineRow(e.occurredAt, u.displayName, e.title, e.description)
      from TimelineEvent e join e.actor u where e.incidentId = :incidentId
      order by e.workspaceId, e.incidentId, e.occurredAt desc, e.id desc\
      """)
  List<TimelineRow> ofIncident(UUID incidentId, Page page);

  /** What happened to a case, newest first. */
  @HQL(
      """
      select new TimelineRow(e.occurredAt, u.displayName, e.title, e.description)
      from TimelineEvent e join e.actor u where e.caseId = :caseId
      order by e.workspaceId, e.caseId, e.occurredAt desc, e.id desc\
      """)
  List<TimelineRow> ofCase(UUID caseId, Page page);
}
