package io.sentineliq.workbench.incident;

import io.sentineliq.workbench.notification.NotificationEvent;
import io.sentineliq.workbench.notification.NotificationPost;
import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.timeline.Timeline;
import io.sentineliq.workbench.timeline.TimelineSubjects;
import io.sentineliq.workbench.timeline.TimelineType;
import org.hibernate.query.Page;

/** One look at all clocks: what runs out is told once, what ran out is kept as a breach. */
final class SlaCheck {

  private static final int AT_ONCE = 200;

  private SlaCheck() {}

  static int run(UnitOfWork unit) {
    var due = unit.queries(IncidentQueries_::new).due(unit.now(), Page.first(AT_ONCE));
    due.forEach(incident -> look(unit, incident));
    return due.size();
  }

  private static void look(UnitOfWork unit, Incident incident) {
    incident.check(unit.now());
    incident.warned(unit.now());
    if (incident.isBreached()) {
      tell(unit, incident, NotificationEvent.INCIDENT_BREACHED, "incident.timeline.breached");
    } else {
      tell(unit, incident, NotificationEvent.INCIDENT_WARNED, "incident.timeline.warned");
    }
  }

  private static void tell(
      UnitOfWork unit, Incident incident, NotificationEvent event, String titleKey) {
    var type = incident.isBreached() ? TimelineType.ERROR : TimelineType.WARNING;
    Timeline.tell(
        unit, TimelineSubjects.incident(incident.id()), type, Messages.text(titleKey), null);
    unit.audit(event.name(), incident.ref(), incident.title(), Difference.none());
    var share =
        new NotificationPost.Share(incident.severity(), 1, incident.ref(), incident.title());
    incident
        .assignee()
        .ifPresent(
            person -> NotificationPost.toMember(unit, person.id(), event, incident.id(), share));
  }
}
