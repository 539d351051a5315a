package io.sentineliq.workbench.casefile;

import io.sentineliq.workbench.account.UserAccount;
import io.sentineliq.workbench.alert.CarriedAlert;
import io.sentineliq.workbench.alert.CarriedAlerts;
import io.sentineliq.workbench.casefile.template.TemplateText;
import io.sentineliq.workbench.incident.Incident;
import io.sentineliq.workbench.incident.LinkTable;
import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.timeline.Timeline;
import io.sentineliq.workbench.timeline.TimelineSubjects;
import io.sentineliq.workbench.timeline.TimelineType;
import io.sentineliq.workbench.undo.UndoItem;
import io.sentineliq.workbench.undo.UndoLog;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Brings alerts and incidents into cases in one transaction, and takes them back in one. */
final class CaseIntake {

  static final String OPENED = "CASE_OPENED_FROM_ALERTS";
  static final String ADDED = "CASE_ALERTS_ADDED";

  private CaseIntake() {}

  static UUID open(UnitOfWork unit, Cases.Opening opening) {
    var me = unit.reference(UserAccount.class, unit.actor().id());
    var caseFile = new CaseFile(CaseCounter.next(unit), opening.caseFile(), me, unit.now());
    unit.add(caseFile);
    var opened = Messages.text("case.timeline.opened");
    tell(unit, caseFile, opened);
    unit.add(text(caseFile, opening));
    opening.template().ifPresent(template -> TemplateTasks.add(unit, caseFile.id(), template));
    unit.audit("CASE_CREATED", caseFile.ref(), name(caseFile), Difference.none());
    opening.incidentId().ifPresent(id -> carry(unit, caseFile, id, opening.carriesObservables()));
    if (!opening.alertIds().isEmpty()) {
      bring(unit, caseFile, opening.alertIds(), opening.carriesObservables(), OPENED);
    } else if (opening.incidentId().isPresent()) {
      remember(unit, UndoLog.begin(unit, OPENED), caseFile);
    }
    return caseFile.id();
  }

  static void add(
      UnitOfWork unit, CaseFile caseFile, List<UUID> alertIds, boolean carriesObservables) {
    bring(unit, caseFile, alertIds, carriesObservables, ADDED);
    unit.audit(
        "CASE_ALERTS_ADDED",
        caseFile.ref(),
        name(caseFile),
        Difference.none(),
        Map.of("alerts", Integer.toString(alertIds.size())));
  }

  /** The case is withdrawn, or what was added to it is taken away; alerts stand as before. */
  static int takeBack(UnitOfWork unit, UUID actId) {
    var act = UndoLog.claim(unit, actId);
    var alerts = new ArrayList<UndoItem>();
    for (var item : UndoLog.next(unit, act, CarriedAlerts.MOST + 1)) {
      if (item.stateBefore().startsWith("{")) {
        alerts.add(item);
      } else {
        takeBack(unit, act.action(), item);
      }
    }
    var count = CarriedAlerts.putBack(unit, alerts);
    act.undone(unit.now());
    return count;
  }

  /** How the history names a case: what it is about is nobody's business who may not see it. */
  static String name(CaseFile caseFile) {
    return caseFile.confidentiality().isForFew()
        ? Messages.text("case.number", Integer.toString(caseFile.number()))
        : caseFile.title();
  }

  private static void takeBack(UnitOfWork unit, String action, UndoItem item) {
    if (action.equals(OPENED)) {
      var caseFile = unit.require(CaseFile.class, item.subjectId(), item.versionAfter());
      caseFile.withdraw(unit.now());
      unit.audit("CASE_WITHDRAWN", caseFile.ref(), name(caseFile), Difference.none());
    } else {
      var caseFile = unit.require(CaseFile.class, item.subjectId());
      var moment = Instant.parse(item.stateBefore());
      LinkTable.CASE_ALERT.takeBack(unit, caseFile.id(), moment);
      LinkTable.CASE_OBSERVABLE.takeBack(unit, caseFile.id(), moment);
      tell(unit, caseFile, Messages.text("case.timeline.takenBack"));
      unit.audit("CASE_ALERTS_TAKEN_BACK", caseFile.ref(), name(caseFile), Difference.none());
    }
  }

  private static void carry(
      UnitOfWork unit, CaseFile caseFile, UUID incidentId, boolean carriesObservables) {
    var incident = unit.require(Incident.class, incidentId);
    var queries = unit.queries(CaseQueries_::new);
    Timeline.tell(
        unit,
        TimelineSubjects.incident(incidentId).andCase(caseFile.id()),
        TimelineType.INFO,
        Messages.text("case.timeline.fromIncident", incident.title()),
        null);
    LinkTable.CASE_INCIDENT.add(unit, caseFile.id(), List.of(incidentId));
    LinkTable.CASE_ALERT.add(unit, caseFile.id(), queries.alertsOfIncident(incidentId));
    if (carriesObservables) {
      LinkTable.CASE_OBSERVABLE.add(unit, caseFile.id(), queries.observablesOfIncident(incidentId));
    }
  }

  private static void bring(
      UnitOfWork unit,
      CaseFile caseFile,
      List<UUID> wanted,
      boolean carriesObservables,
      String action) {
    var alertIds = CarriedAlerts.read(unit, wanted).stream().map(CarriedAlert::id).toList();
    var title = Messages.text("case.timeline.alert", Integer.toString(caseFile.number()));
    Timeline.tellOfAll(
        unit, alertIds, TimelineSubjects.caseFile(caseFile.id()), TimelineType.INFO, title);
    LinkTable.CASE_ALERT.add(unit, caseFile.id(), alertIds);
    if (carriesObservables) {
      var observables = unit.queries(CaseQueries_::new).observablesOf(alertIds);
      LinkTable.CASE_OBSERVABLE.add(unit, caseFile.id(), observables);
    }
    var actId = UndoLog.begin(unit, action);
    CarriedAlerts.investigate(unit, actId, alertIds);
    remember(unit, actId, caseFile);
  }

  private static void remember(UnitOfWork unit, UUID actId, CaseFile caseFile) {
    var brought = new UndoLog.Kept(caseFile.id(), caseFile.version(), unit.now().toString());
    UndoLog.keep(unit, actId, List.of(brought));
  }

  private static CaseText text(CaseFile caseFile, Cases.Opening opening) {
    var text = new CaseText(caseFile.id(), caseFile.createdAt());
    opening
        .template()
        .map(TemplateText::findings)
        .ifPresent(findings -> text.findings(findings, caseFile.createdAt()));
    return text;
  }

  private static void tell(UnitOfWork unit, CaseFile caseFile, String title) {
    Timeline.tell(unit, TimelineSubjects.caseFile(caseFile.id()), TimelineType.INFO, title, null);
  }
}
