package io.sentineliq.workbench.support;

import static io.sentineliq.workbench.support.SpecimenRows.THEN;

import io.sentineliq.workbench.account.UserAccount;
import io.sentineliq.workbench.account.signing.KeyHolder;
import io.sentineliq.workbench.account.signing.SigningKey;
import io.sentineliq.workbench.account.signing.SigningSecret;
import io.sentineliq.workbench.alert.Alert;
import io.sentineliq.workbench.alert.AlertAsset;
import io.sentineliq.workbench.alert.AlertObservable;
import io.sentineliq.workbench.alert.AlertPayload;
import io.sentineliq.workbench.alert.AlertRawRecord;
import io.sentineliq.workbench.alert.AlertTag;
import io.sentineliq.workbench.alert.intake.mapping.FieldMapping;
import io.sentineliq.workbench.alert.intake.mapping.GenericKind;
import io.sentineliq.workbench.alert.intake.mapping.ImportMapping;
import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.attack.Sighting;
import io.sentineliq.workbench.attack.Ttp;
import io.sentineliq.workbench.audit.AuditEntry;
import io.sentineliq.workbench.casefile.CaseAlert;
import io.sentineliq.workbench.casefile.CaseCounter;
import io.sentineliq.workbench.casefile.CaseFile;
import io.sentineliq.workbench.casefile.CaseIncident;
import io.sentineliq.workbench.casefile.CaseLink;
import io.sentineliq.workbench.casefile.CaseLinkKind;
import io.sentineliq.workbench.casefile.CaseMember;
import io.sentineliq.workbench.casefile.CaseObservable;
import io.sentineliq.workbench.casefile.CaseTemplate;
import io.sentineliq.workbench.casefile.CaseText;
import io.sentineliq.workbench.casefile.NewCase;
import io.sentineliq.workbench.classification.Priority;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.evidence.CustodyEntry;
import io.sentineliq.workbench.evidence.CustodyLog;
import io.sentineliq.workbench.evidence.Evidence;
import io.sentineliq.workbench.evidence.EvidenceObservable;
import io.sentineliq.workbench.evidence.EvidenceState;
import io.sentineliq.workbench.evidence.EvidenceTag;
import io.sentineliq.workbench.evidence.ExhibitCounter;
import io.sentineliq.workbench.evidence.LocalCustodyLog;
import io.sentineliq.workbench.evidence.SharedCustodyLog;
import io.sentineliq.workbench.evidence.anchor.TrustedTime;
import io.sentineliq.workbench.evidence.bag.BagContents;
import io.sentineliq.workbench.evidence.custody.ItemField;
import io.sentineliq.workbench.evidence.custody.ItemRecord;
import io.sentineliq.workbench.evidence.custody.Statement;
import io.sentineliq.workbench.evidence.custody.StatementField;
import io.sentineliq.workbench.evidence.handover.ImportedBag;
import io.sentineliq.workbench.evidence.handover.ImportedFile;
import io.sentineliq.workbench.incident.Incident;
import io.sentineliq.workbench.incident.IncidentAlert;
import io.sentineliq.workbench.incident.IncidentMember;
import io.sentineliq.workbench.incident.IncidentObservable;
import io.sentineliq.workbench.incident.IncidentSystem;
import io.sentineliq.workbench.incident.NewIncident;
import io.sentineliq.workbench.ledger.Checkpoint;
import io.sentineliq.workbench.ledger.Ed25519;
import io.sentineliq.workbench.ledger.NoteKey;
import io.sentineliq.workbench.ledger.TreeHash;
import io.sentineliq.workbench.note.Note;
import io.sentineliq.workbench.note.TextRevision;
import io.sentineliq.workbench.notification.Notification;
import io.sentineliq.workbench.notification.NotificationType;
import io.sentineliq.workbench.observable.CyberObservable;
import io.sentineliq.workbench.observable.ObservableTag;
import io.sentineliq.workbench.observable.ObservableType;
import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.persistence.Ids;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.report.ReportFormat;
import io.sentineliq.workbench.report.SignedReport;
import io.sentineliq.workbench.task.NewTask;
import io.sentineliq.workbench.task.Task;
import io.sentineliq.workbench.task.TaskDependency;
import io.sentineliq.workbench.task.TaskOwner;
import io.sentineliq.workbench.timeline.TimelineEvent;
import io.sentineliq.workbench.timeline.TimelineSubjects;
import io.sentineliq.workbench.timeline.TimelineType;
import io.sentineliq.workbench.undo.UndoAct;
import io.sentineliq.workbench.undo.UndoItem;
import io.sentineliq.workbench.workspace.SavedView;
import io.sentineliq.workbench.workspace.WorkspaceMember;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One stored row of every tenant entity; a new entity without a specimen fails the tenancy test.
 */
public final class Specimens {

  private final SpecimenRows rows = new SpecimenRows();
  private final UUID observableId = Ids.next();
  private final NoteKey signingKey = new NoteKey("Ana", Ed25519.newPair().getPublic());
  private UUID signingKeyId = Ids.next();

  private Specimens() {}

  /** Stores one of each in {@code session}; the ids by entity. */
  public static Map<Class<?>, Object> store(WorkspaceSession session) {
    return session
        .transactions()
        .write(
            Progress.unwatched(),
            unit -> {
              var specimens = new Specimens();
              var alert = specimens.alert(unit);
              specimens.desk(unit);
              specimens.cases(unit, alert);
              new BrandSpecimens(specimens.rows, unit).store();
              return specimens.rows.ids();
            });
  }

  /** A stored alert of {@code session}. */
  public static UUID alert(WorkspaceSession session, String title) {
    return session
        .transactions()
        .write(
            Progress.unwatched(),
            unit -> {
              var alert = newAlert(title);
              unit.add(alert);
              unit.audit("ALERT_CREATED", alert.ref(), title, Difference.none());
              return alert.id();
            });
  }

  private Alert alert(UnitOfWork unit) {
    var alert = newAlert("Beacon to a new domain");
    var observable = observable("203.0.113.77");
    add(unit, alert.id(), alert);
    add(unit, observableId, observable);
    add(unit, alert.id(), new AlertPayload(alert.id(), "{\"proto\":\"TCP\"}"));
    add(
        unit,
        alert.id(),
        new AlertRawRecord(alert.id(), new byte[32], 2, new byte[] {1, 2}, false));
    add(unit, new AlertTag.Key(alert.id(), "c2"), new AlertTag(alert, "c2"));
    add(unit, new AlertAsset.Key(alert.id(), "ws-1"), new AlertAsset(alert, "ws-1"));
    add(unit, new ObservableTag.Key(observableId, "c2"), new ObservableTag(observable, "c2"));
    add(
        unit,
        new AlertObservable.Key(alert.id(), observableId),
        new AlertObservable(alert, observable, null, THEN));
    unit.audit("ALERT_CREATED", alert.ref(), alert.title(), Difference.none());
    var person = unit.reference(UserAccount.class, unit.actor().id());
    var event = new TimelineEvent(alert.id(), TimelineType.INFO, "Acknowledged", person, THEN);
    add(unit, event.id(), event);
    rows.told(AuditEntry.class, 0L);
    return alert;
  }

  private void cases(UnitOfWork unit, Alert alert) {
    var person = unit.reference(UserAccount.class, unit.actor().id());
    var observable = unit.require(CyberObservable.class, observableId);
    var incident =
        new Incident(
            new NewIncident("Beaconing host", null, Severity.HIGH, Priority.HIGH, 120), THEN, THEN);
    var first = new CaseFile(1, NewCase.of("Beaconing host"), person, THEN);
    var second = new CaseFile(2, NewCase.of("The same host again"), person, THEN);
    add(unit, incident.id(), incident);
    add(unit, new IncidentSystem.Key(incident.id(), "ws-1"), new IncidentSystem(incident, "ws-1"));
    add(
        unit,
        new IncidentMember.Key(incident.id(), unit.actor().id()),
        new IncidentMember(incident, person, THEN));
    add(
        unit,
        new IncidentAlert.Key(incident.id(), alert.id()),
        new IncidentAlert(incident, alert, person, THEN));
    add(
        unit,
        new IncidentObservable.Key(incident.id(), observableId),
        new IncidentObservable(incident, observable, person, THEN));
    unit.add(second);
    add(unit, first.id(), first);
    SpecimenRows.flush(unit);
    add(unit, first.id(), new CaseText(first.id(), THEN));
    add(unit, CaseCounter.ONLY, new CaseCounter());
    add(
        unit,
        new CaseMember.Key(first.id(), unit.actor().id()),
        new CaseMember(first, person, THEN));
    add(unit, new CaseAlert.Key(first.id(), alert.id()), new CaseAlert(first, alert, person, THEN));
    add(
        unit,
        new CaseIncident.Key(first.id(), incident.id()),
        new CaseIncident(first, incident, person, THEN));
    add(
        unit,
        new CaseObservable.Key(first.id(), observableId),
        new CaseObservable(first, observable, person, THEN));
    add(
        unit,
        new CaseLink.Key(first.id(), second.id()),
        new CaseLink(first, second, CaseLinkKind.RELATED, person, THEN));
    var template = new CaseTemplate("Phishing", "{}", THEN);
    add(unit, template.ref().id(), template);
    var collect = new Task(TaskOwner.caseFile(first.id()), NewTask.of("Collect"), 0, THEN);
    var examine = new Task(TaskOwner.caseFile(first.id()), NewTask.of("Examine"), 1, THEN);
    unit.add(collect);
    add(unit, examine.id(), examine);
    add(
        unit,
        new TaskDependency.Key(examine.id(), collect.id()),
        new TaskDependency(examine, collect));
    unit.add(
        new TimelineEvent(
            TimelineSubjects.caseFile(first.id()).andIncident(incident.id()),
            TimelineType.INFO,
            "Opened from an incident",
            null,
            person,
            THEN));
    unit.audit("CASE_CREATED", first.ref(), "1", Difference.none());
    written(unit, first, person);
    evidence(unit, person);
  }

  /** In a case of its own: a case that ever held evidence is never deleted. */
  private void evidence(UnitOfWork unit, UserAccount person) {
    var caseFile = new CaseFile(3, NewCase.of("Held evidence"), person, THEN);
    unit.add(caseFile);
    SpecimenRows.flush(unit);
    var id = Ids.next();
    var record =
        ItemRecord.of(
            Map.of(
                ItemField.ID, id.toString(),
                ItemField.EXHIBIT, "1",
                ItemField.KIND, "OTHER",
                ItemField.NAME, "A laptop",
                ItemField.TLP, "AMBER"));
    var item = new Evidence(caseFile.id(), record, null, unit.actor().id(), THEN);
    add(unit, caseFile.id(), new ExhibitCounter(caseFile.id()));
    add(unit, id, item);
    SpecimenRows.flush(unit);
    add(unit, new EvidenceTag.Key(id, "seized"), new EvidenceTag(id, "seized"));
    add(
        unit,
        new EvidenceObservable.Key(id, observableId),
        new EvidenceObservable(id, observableId, person, THEN));
    var statement =
        Statement.of(
            Map.of(
                StatementField.ACTION, "COLLECTED",
                StatementField.ITEM, id.toString(),
                StatementField.RECORD, record.digest(),
                StatementField.WORKSPACE, unit.workspaceId().toString(),
                StatementField.SIGNER_KEY, signingKey.fingerprint(),
                StatementField.TIME, Statement.moment(THEN)));
    var signed = new CustodyLog.Signed(statement, new byte[64], signingKeyId);
    unit.append(
        connection -> {
          var isShared = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
          var log = isShared ? new SharedCustodyLog() : new LocalCustodyLog(Clock.systemUTC());
          var sequence = log.append(connection, unit.workspaceId(), unit.actor(), signed);
          rows.told(CustodyEntry.class, sequence);
          return sequence;
        });
    rows.told(EvidenceState.class, id);
    imported(unit, caseFile);
  }

  private void imported(UnitOfWork unit, CaseFile caseFile) {
    var checkpoint = new Checkpoint("elsewhere", 1, TreeHash.of(new byte[TreeHash.BYTES]));
    var contents = new BagContents("a digest", "a key", checkpoint, List.of());
    var bagId = Ids.next();
    add(unit, bagId, new ImportedBag(bagId, caseFile.id(), contents, unit.actor().id(), THEN));
    SpecimenRows.flush(unit);
    add(
        unit,
        new ImportedFile.Key(bagId, "bagit.txt", 0),
        new ImportedFile(bagId, "bagit.txt", 0, new byte[] {1}));
    var time = new TrustedTime(checkpoint, new byte[] {1}, unit.actor().id(), THEN);
    add(unit, time.id(), time);
    var signed = new SignedReport.Key(caseFile.id(), 1, ReportFormat.MD);
    add(unit, signed, new SignedReport(signed, "a digest", new byte[] {1}));
  }

  private void written(UnitOfWork unit, CaseFile file, UserAccount person) {
    var about = TimelineSubjects.caseFile(file.id());
    var note = new Note(about, person, THEN);
    var revision = new TextRevision(note, Note.TEXT, 1, person, THEN);
    var ttp = new Ttp(about, new Sighting("impact", "T1490", null, THEN, 80, null), THEN);
    add(unit, note.id(), note);
    SpecimenRows.flush(unit);
    add(unit, revision.id(), revision);
    add(unit, ttp.id(), ttp);
  }

  private void desk(UnitOfWork unit) {
    var person = unit.reference(UserAccount.class, unit.actor().id());
    var notification =
        new Notification(person, NotificationType.INFO, "ALERT_CREATED", "New", "One alert", THEN);
    var view = new SavedView(person, "alerts", "Mine", "{}", THEN);
    var act = new UndoAct(Ids.next(), unit.actor().id(), "ALERT_ACKNOWLEDGED", THEN);
    add(unit, notification.id(), notification);
    var mapping =
        new ImportMapping(
            "Proxy", GenericKind.CSV, new FieldMapping(Map.of(), "Proxy", "", "", Map.of()), THEN);
    add(unit, view.id(), view);
    add(unit, mapping.ref().id(), mapping);
    add(unit, act.id(), act);
    var key =
        new SigningKey(
            Ids.next(), person, new KeyHolder("Ana", ""), signingKey.key().getEncoded(), THEN);
    add(unit, key.ref().id(), key);
    signingKeyId = key.ref().id();
    var secret = new SigningSecret(key.ref().id(), unit.actor().id(), "{}", THEN);
    add(unit, key.ref().id(), secret);
    var subject = Ids.next();
    add(unit, new UndoItem.Key(act.id(), subject), new UndoItem(act, subject, 1, "{}"));
    rows.told(
        WorkspaceMember.class,
        unit.<UUID>queries(
            session ->
                session
                    .createSelectionQuery(
                        "select m.id from WorkspaceMember m where m.user.id = :id", UUID.class)
                    .setParameter("id", unit.actor().id())
                    .getSingleResult()));
  }

  private static Alert newAlert(String title) {
    return new Alert(title, "test", "external " + Ids.next(), Severity.HIGH, THEN, THEN);
  }

  private CyberObservable observable(String value) {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
      return new CyberObservable(observableId, ObservableType.IP, value, value, digest, THEN);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private void add(UnitOfWork unit, Object id, Object entity) {
    rows.add(unit, id, entity);
  }
}
