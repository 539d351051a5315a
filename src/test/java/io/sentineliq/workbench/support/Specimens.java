package io.sentineliq.workbench.support;

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
import io.sentineliq.workbench.brand.Brand;
import io.sentineliq.workbench.brand.BrandTerm;
import io.sentineliq.workbench.brand.NewBrand;
import io.sentineliq.workbench.brand.TermKind;
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
import io.sentineliq.workbench.detection.Detection;
import io.sentineliq.workbench.detection.LookalikeHit;
import io.sentineliq.workbench.detection.LookalikeStore;
import io.sentineliq.workbench.detection.SourceType;
import io.sentineliq.workbench.detection.feed.FeedImport;
import io.sentineliq.workbench.detection.relation.DetectionCorrelation;
import io.sentineliq.workbench.detection.relation.DetectionObservable;
import io.sentineliq.workbench.detection.relation.DetectionTrait;
import io.sentineliq.workbench.detection.relation.RelationKind;
import io.sentineliq.workbench.detection.relation.Shared;
import io.sentineliq.workbench.detection.relation.Trait;
import io.sentineliq.workbench.detection.source.DetectionSource;
import io.sentineliq.workbench.detection.source.NewSource;
import io.sentineliq.workbench.detection.text.DetectionTag;
import io.sentineliq.workbench.detection.text.DetectionText;
import io.sentineliq.workbench.detection.text.SensitiveData;
import io.sentineliq.workbench.detection.text.TextBench;
import io.sentineliq.workbench.detection.text.TextDraft;
import io.sentineliq.workbench.detection.text.TextMatch;
import io.sentineliq.workbench.detection.text.WatchedTracker;
import io.sentineliq.workbench.detection.tracking.NewTracker;
import io.sentineliq.workbench.detection.tracking.TrackerRule;
import io.sentineliq.workbench.detection.tracking.TrackerType;
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
import io.sentineliq.workbench.infringement.Infringement;
import io.sentineliq.workbench.infringement.InfringementType;
import io.sentineliq.workbench.infringement.NewInfringement;
import io.sentineliq.workbench.infringement.NewTakedown;
import io.sentineliq.workbench.infringement.TakedownAction;
import io.sentineliq.workbench.infringement.TakedownKind;
import io.sentineliq.workbench.infringement.exhibit.DetectionExhibit;
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
import io.sentineliq.workbench.platform.persistence.BoundStatement;
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
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * One stored row of every tenant entity; a new entity without a specimen fails the tenancy test.
 */
public final class Specimens {

  private static final Instant THEN = Instant.parse("2026-03-01T12:00:00Z");

  private final Map<Class<?>, Object> ids = new LinkedHashMap<>();
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
              specimens.brands(unit);
              return specimens.ids;
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
    ids.put(AuditEntry.class, 0L);
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
    flush(unit);
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
    flush(unit);
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
    flush(unit);
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
          ids.put(CustodyEntry.class, sequence);
          return sequence;
        });
    ids.put(EvidenceState.class, id);
    imported(unit, caseFile);
  }

  private void imported(UnitOfWork unit, CaseFile caseFile) {
    var checkpoint = new Checkpoint("elsewhere", 1, TreeHash.of(new byte[TreeHash.BYTES]));
    var contents = new BagContents("a digest", "a key", checkpoint, List.of());
    var bagId = Ids.next();
    add(unit, bagId, new ImportedBag(bagId, caseFile.id(), contents, unit.actor().id(), THEN));
    flush(unit);
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
    flush(unit);
    add(unit, revision.id(), revision);
    add(unit, ttp.id(), ttp);
  }

  private void brands(UnitOfWork unit) {
    var said =
        new NewBrand(
            "Alderlume", null, null, null, List.of(), List.of("alderlume.example"), List.of(), 2);
    var brand = new Brand(said, THEN);
    add(unit, brand.id(), brand);
    add(
        unit,
        new BrandTerm.Key(brand.id(), TermKind.DOMAIN, "alderlume.example"),
        new BrandTerm(brand, TermKind.DOMAIN, "alderlume.example"));
    var hit =
        new LookalikeHit("alderlurne.example", brand.id(), "alderlume.example", 92, List.of());
    var detection =
        new Detection(
            hit, brand, new LookalikeStore.Origin("feed.txt", SourceType.MANUAL, null), THEN);
    add(unit, detection.id(), detection);
    texts(unit, brand, detection.id());
    relations(unit, brand, detection.id());
  }

  private void relations(UnitOfWork unit, Brand brand, UUID detectionId) {
    var hit =
        new LookalikeHit("alderlume-pay.example", brand.id(), "alderlume.example", 80, List.of());
    var origin = new LookalikeStore.Origin("feed.txt", SourceType.MANUAL, null);
    var other = new Detection(hit, brand, origin, THEN);
    unit.add(other);
    flush(unit);
    var name = "00112233445566778899aabbccddeeff";
    var trait = new Trait(RelationKind.DOMAIN, "alderlume.example", "alderlume.example");
    add(
        unit,
        new DetectionTrait.Key(detectionId, name),
        new DetectionTrait(detectionId, name, trait));
    var pair = DetectionCorrelation.Key.of(detectionId, other.id(), RelationKind.DOMAIN);
    var shared = new Shared(1, 2, "alderlume.example");
    add(unit, pair, new DetectionCorrelation(pair, shared, THEN));
    var observableId = (UUID) Objects.requireNonNull(ids.get(CyberObservable.class));
    add(
        unit,
        new DetectionObservable.Key(detectionId, observableId),
        new DetectionObservable(
            detectionId, observableId, unit.reference(UserAccount.class, unit.actor().id()), THEN));
    var exhibitId = (UUID) Objects.requireNonNull(ids.get(Evidence.class));
    add(
        unit,
        new DetectionExhibit.Key(detectionId, exhibitId),
        new DetectionExhibit(
            detectionId, exhibitId, unit.reference(UserAccount.class, unit.actor().id()), THEN));
  }

  private void texts(UnitOfWork unit, Brand brand, UUID detectionId) {
    var said = new NewSource("Paste feed", SourceType.PASTE_SITE, null, 24);
    var source = new DetectionSource(said, THEN);
    var looksFor =
        new NewTracker(
            "Alderlume by name",
            TrackerType.KEYWORD,
            "alderlume",
            brand.id(),
            false,
            false,
            0,
            Severity.MEDIUM,
            "brand",
            Severity.CRITICAL);
    var tracker = new TrackerRule(looksFor, brand, THEN);
    add(unit, source.id(), source);
    add(unit, tracker.id(), tracker);
    var feed = new FeedImport(source, "feed.txt", new byte[32], THEN);
    add(unit, feed.id(), feed);
    flush(unit);
    var draft = new TextDraft(1, "Dump", "alderlume card 4111111111111111", null, null, null);
    var bench =
        new TextBench(
            List.of(
                new WatchedTracker(
                    tracker.id(),
                    "Alderlume by name",
                    looksFor.toPattern().compile(),
                    brand.id(),
                    Severity.MEDIUM,
                    "brand",
                    null)));
    var finds = bench.examine(draft);
    add(unit, detectionId, new DetectionText(detectionId, draft, finds.masked()));
    add(unit, new DetectionTag.Key(detectionId, "brand"), new DetectionTag(detectionId, "brand"));
    add(
        unit,
        new TextMatch.Key(tracker.id(), detectionId),
        new TextMatch(detectionId, finds.finds().getFirst(), THEN));
    flush(unit);
    unit.<Integer>jdbc(
        connection -> {
          var sql =
              "insert into detection_content (workspace_id, detection_id, content)"
                  + " values (?, ?, 'alderlume')";
          try (var statement = new BoundStatement(connection, sql)) {
            return statement.id(unit.workspaceId()).id(detectionId).update();
          }
        });
    infringements(unit, brand, detectionId);
    var value =
        new SensitiveData(detectionId, finds.masked().spans().getFirst(), new byte[32], THEN);
    add(unit, value.id(), value);
  }

  private void infringements(UnitOfWork unit, Brand brand, UUID detectionId) {
    var infringement =
        new Infringement(
            new NewInfringement(
                InfringementType.TYPO_SQUATTING,
                "alderlurne.example",
                "alderlurne.example",
                Severity.HIGH,
                List.of(),
                null,
                null,
                null),
            brand,
            unit.reference(Detection.class, detectionId),
            THEN);
    add(unit, infringement.id(), infringement);
    var plan =
        new NewTakedown(TakedownKind.REGISTRAR_REPORT, "abuse@example.net", "mail", "", "", null);
    var takedown = new TakedownAction(infringement, plan, null, THEN);
    add(unit, takedown.id(), takedown);
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
    ids.put(
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

  /** What names a record by its id alone comes after that record. */
  private static void flush(UnitOfWork unit) {
    unit.<Boolean>queries(
        session -> {
          session.flush();
          return true;
        });
  }

  private void add(UnitOfWork unit, Object id, Object entity) {
    unit.add(entity);
    ids.put(entity.getClass(), id);
  }
}
