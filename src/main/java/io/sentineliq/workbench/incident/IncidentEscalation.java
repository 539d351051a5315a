package io.sentineliq.workbench.incident;

import io.sentineliq.workbench.alert.CarriedAlert;
import io.sentineliq.workbench.alert.CarriedAlerts;
import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.timeline.Timeline;
import io.sentineliq.workbench.timeline.TimelineSubjects;
import io.sentineliq.workbench.timeline.TimelineType;
import io.sentineliq.workbench.undo.UndoItem;
import io.sentineliq.workbench.undo.UndoLog;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Makes an incident of alerts in one transaction, and takes it back in one. */
final class IncidentEscalation {

  static final String ACTION = "ALERT_ESCALATED";
  private static final String BROUGHT = "INCIDENT";

  private IncidentEscalation() {}

  static UUID escalate(UnitOfWork unit, Incidents.Escalation act) {
    var alerts =
        act.alertIds().isEmpty()
            ? List.<CarriedAlert>of()
            : CarriedAlerts.read(unit, act.alertIds());
    var detectedAt = alerts.isEmpty() ? unit.now() : alerts.getFirst().detectedAt();
    var incident = new Incident(act.incident(), detectedAt, unit.now());
    unit.add(incident);
    var about = TimelineSubjects.incident(incident.id());
    Timeline.tell(unit, about, TimelineType.INFO, Messages.text("incident.timeline.opened"), null);
    if (!alerts.isEmpty()) {
      carry(unit, incident, alerts.stream().map(CarriedAlert::id).toList(), act);
    }
    unit.audit("INCIDENT_CREATED", incident.ref(), incident.title(), Difference.none());
    return incident.id();
  }

  /** The incident is withdrawn and its alerts stand as before, unless somebody went on. */
  static int takeBack(UnitOfWork unit, UUID actId) {
    var act = UndoLog.claim(unit, actId);
    var items = UndoLog.next(unit, act, CarriedAlerts.MOST + 1);
    var alerts = new ArrayList<UndoItem>();
    for (var item : items) {
      if (item.stateBefore().equals(BROUGHT)) {
        withdraw(unit, unit.require(Incident.class, item.subjectId(), item.versionAfter()));
      } else {
        alerts.add(item);
      }
    }
    var count = CarriedAlerts.putBack(unit, alerts);
    var ids = alerts.stream().map(UndoItem::subjectId).toList();
    Timeline.addToAll(
        unit, ids, TimelineType.INFO, Messages.text("incident.timeline.takenBack"), null);
    act.undone(unit.now());
    return count;
  }

  private static void withdraw(UnitOfWork unit, Incident incident) {
    incident.withdraw(unit.now());
    unit.audit("INCIDENT_WITHDRAWN", incident.ref(), incident.title(), Difference.none());
  }

  private static void carry(
      UnitOfWork unit, Incident incident, List<UUID> alertIds, Incidents.Escalation act) {
    var queries = unit.queries(IncidentQueries_::new);
    var title = Messages.text("incident.timeline.escalated", incident.title());
    Timeline.tellOfAll(
        unit, alertIds, TimelineSubjects.incident(incident.id()), TimelineType.INFO, title);
    LinkTable.INCIDENT_ALERT.add(unit, incident.id(), alertIds);
    if (act.carriesObservables()) {
      LinkTable.INCIDENT_OBSERVABLE.add(unit, incident.id(), queries.observablesOf(alertIds));
    }
    if (act.carriesAssets()) {
      queries.assetsOf(alertIds).forEach(asset -> unit.add(new IncidentSystem(incident, asset)));
    }
    var actId = UndoLog.begin(unit, ACTION);
    CarriedAlerts.investigate(unit, actId, alertIds);
    UndoLog.keep(
        unit, actId, List.of(new UndoLog.Kept(incident.id(), incident.version(), BROUGHT)));
  }
}
