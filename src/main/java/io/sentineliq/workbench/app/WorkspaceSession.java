package io.sentineliq.workbench.app;

import io.sentineliq.workbench.account.signing.SigningKeys;
import io.sentineliq.workbench.alert.AlertService;
import io.sentineliq.workbench.alert.intake.ManualIntake;
import io.sentineliq.workbench.attack.TtpService;
import io.sentineliq.workbench.audit.AuditService;
import io.sentineliq.workbench.audit.LocalTrail;
import io.sentineliq.workbench.audit.SealedEntries;
import io.sentineliq.workbench.audit.SharedTrail;
import io.sentineliq.workbench.brand.BrandService;
import io.sentineliq.workbench.casefile.CaseFile;
import io.sentineliq.workbench.casefile.CaseService;
import io.sentineliq.workbench.casefile.CaseTexts;
import io.sentineliq.workbench.detection.DetectionService;
import io.sentineliq.workbench.detection.feed.FeedService;
import io.sentineliq.workbench.detection.source.SourceService;
import io.sentineliq.workbench.detection.text.TextService;
import io.sentineliq.workbench.detection.tracking.TrackerService;
import io.sentineliq.workbench.evidence.ContentService;
import io.sentineliq.workbench.evidence.CopyService;
import io.sentineliq.workbench.evidence.CustodyLeaves;
import io.sentineliq.workbench.evidence.CustodyLog;
import io.sentineliq.workbench.evidence.CustodyService;
import io.sentineliq.workbench.evidence.EvidenceAlarm;
import io.sentineliq.workbench.evidence.EvidenceAway;
import io.sentineliq.workbench.evidence.EvidenceRoom;
import io.sentineliq.workbench.evidence.EvidenceService;
import io.sentineliq.workbench.evidence.FindingService;
import io.sentineliq.workbench.evidence.IntakeService;
import io.sentineliq.workbench.evidence.LocalCustodyLog;
import io.sentineliq.workbench.evidence.ReceivedItems;
import io.sentineliq.workbench.evidence.SharedCustodyLog;
import io.sentineliq.workbench.evidence.vault.LocalVault;
import io.sentineliq.workbench.evidence.vault.SharedVault;
import io.sentineliq.workbench.evidence.vault.Vault;
import io.sentineliq.workbench.evidence.vault.VaultKey;
import io.sentineliq.workbench.incident.Incident;
import io.sentineliq.workbench.incident.IncidentProgress;
import io.sentineliq.workbench.incident.IncidentService;
import io.sentineliq.workbench.incident.IncidentTexts;
import io.sentineliq.workbench.incident.TaskFollowUp;
import io.sentineliq.workbench.infringement.InfringementService;
import io.sentineliq.workbench.infringement.Reappearance;
import io.sentineliq.workbench.infringement.exhibit.DetectionExhibitService;
import io.sentineliq.workbench.note.Note;
import io.sentineliq.workbench.note.NoteService;
import io.sentineliq.workbench.note.TextHolders;
import io.sentineliq.workbench.notification.NotificationService;
import io.sentineliq.workbench.platform.change.ChangeFeed;
import io.sentineliq.workbench.platform.persistence.Actor;
import io.sentineliq.workbench.platform.persistence.DatabaseKind;
import io.sentineliq.workbench.platform.persistence.Datastore;
import io.sentineliq.workbench.platform.persistence.Mapping;
import io.sentineliq.workbench.platform.persistence.Trail;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.persistence.VaultPlace;
import io.sentineliq.workbench.platform.security.Argon2Cost;
import io.sentineliq.workbench.task.TaskService;
import io.sentineliq.workbench.timeline.TimelineService;
import io.sentineliq.workbench.workspace.Membership;
import io.sentineliq.workbench.workspace.PeopleService;
import io.sentineliq.workbench.workspace.SavedViewService;
import io.sentineliq.workbench.workspace.WorkspaceSettingsService;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.SessionFactory;

/**
 * One open workspace and everything that works in it, made in the order in which it depends on one
 * another. Closing it ends the mapping; the store stays open.
 */
public final class WorkspaceSession implements AutoCloseable {

  /** What is sealed in the ledger beside the history's own entries. */
  public static final List<SealedEntries> SEALED = List.of(new CustodyLeaves());

  private final Membership membership;
  private final SessionFactory sessions;
  private final ChangeFeed changes = new ChangeFeed();
  private final Transactions transactions;
  private final IncidentService incidents;
  private final TaskService tasks;
  private final CaseService cases;
  private final AlertService alerts;
  private final SavedViewService views;
  private final PeopleService people;
  private final WorkspaceSettingsService settings;
  private final AuditService audit;
  private final NotificationService notifications;
  private final NoteService notes;
  private final TimelineService timelines;
  private final TtpService ttps;
  private final BrandService brands;
  private final DetectionService detections;
  private final SourceService sources;
  private final TrackerService trackers;
  private final TextService texts;
  private final FeedService feeds;
  private final InfringementService infringements;
  private final DetectionExhibitService detectionExhibits;
  private final EvidenceRoom evidence;
  private final SigningKeys signingKeys;

  /**
   * Opens the workspace of {@code membership}. Takes seconds: never on the user-interface thread.
   */
  public WorkspaceSession(
      Datastore store,
      Membership membership,
      String workstation,
      Clock clock,
      Transactions.ThreadRule threads) {
    this(
        store,
        Mapping.open(store.dataSource(), Entities.ALL),
        membership,
        workstation,
        clock,
        threads);
  }

  /** The same over {@code sessions}, which are closed with it. */
  WorkspaceSession(
      Datastore store,
      SessionFactory sessions,
      Membership membership,
      String workstation,
      Clock clock,
      Transactions.ThreadRule threads) {
    this.membership = membership;
    this.sessions = sessions;
    this.transactions =
        new Transactions(
            sessions,
            new Transactions.Scope(
                membership.workspaceId(), actor(membership, workstation), store.info().name()),
            trail(store.database(), clock),
            changes,
            clock,
            threads);
    this.incidents = new IncidentService(transactions);
    this.tasks =
        new TaskService(transactions, List.of(new IncidentProgress(), CaseService.taskGuard()));
    this.cases =
        new CaseService(
            transactions, tasks, List.of(new EvidenceAway()), List.of(new EvidenceAlarm()));
    this.brands = new BrandService(transactions);
    this.detections =
        new DetectionService(
            transactions, brands, new ManualIntake(store.database(), transactions));
    this.sources = new SourceService(transactions);
    this.trackers = new TrackerService(transactions);
    this.texts = new TextService(transactions, trackers::bench);
    this.feeds =
        new FeedService(transactions, brands, trackers::bench, List.of(new Reappearance()));
    this.infringements = new InfringementService(transactions);
    this.detectionExhibits = new DetectionExhibitService(transactions);
    this.alerts =
        new AlertService(
            transactions, List.of(incidents, cases, detections, new TaskFollowUp(tasks)));
    this.views = new SavedViewService(transactions);
    this.people = new PeopleService(transactions, store.database());
    this.settings = new WorkspaceSettingsService(transactions, store.database());
    this.audit = new AuditService(transactions, SEALED);
    this.evidence =
        new EvidenceRoom(
            transactions,
            custodyLog(store.database(), clock),
            vault(store, membership.workspaceId()));
    this.signingKeys = new SigningKeys(transactions, Argon2Cost.STANDARD);
    this.notifications = new NotificationService(transactions);
    this.notes =
        new NoteService(
            transactions,
            new TextHolders(
                Map.of(
                    Note.KIND, NoteService::note,
                    CaseFile.KIND, CaseTexts::of,
                    Incident.KIND, IncidentTexts::of)));
    this.timelines = new TimelineService(transactions);
    this.ttps = new TtpService(transactions);
  }

  /** How history is appended on {@code database}. */
  public static Trail trail(DatabaseKind database, Clock clock) {
    return switch (database) {
      case H2 -> new LocalTrail(clock);
      case POSTGRESQL -> new SharedTrail();
    };
  }

  /** How entries are added to chains of custody on {@code database}. */
  private static CustodyLog custodyLog(DatabaseKind database, Clock clock) {
    return switch (database) {
      case H2 -> new LocalCustodyLog(clock);
      case POSTGRESQL -> new SharedCustodyLog();
    };
  }

  private static Vault vault(Datastore store, UUID workspaceId) {
    return store
        .vaultPlace()
        .<Vault>map(place -> localVault(place, workspaceId))
        .orElseGet(() -> new SharedVault(store.dataSource(), workspaceId));
  }

  private static LocalVault localVault(VaultPlace place, UUID workspaceId) {
    var name = workspaceId.toString();
    return new LocalVault(
        place.folder().resolve(name), new VaultKey(place.key(), name, place.isEncrypted()));
  }

  /** Who works here, and where. */
  public Membership membership() {
    return membership;
  }

  /** Tells of every commit of this session. */
  public ChangeFeed changes() {
    return changes;
  }

  /** The transactions of this workspace. */
  public Transactions transactions() {
    return transactions;
  }

  /** Alerts. */
  public AlertService alerts() {
    return alerts;
  }

  /** Incidents. */
  public IncidentService incidents() {
    return incidents;
  }

  /** What is to be done for incidents and cases. */
  public TaskService tasks() {
    return tasks;
  }

  /** Cases. */
  public CaseService cases() {
    return cases;
  }

  /** Filters and orders kept under names. */
  public SavedViewService views() {
    return views;
  }

  /** Who belongs to the workspace. */
  public PeopleService people() {
    return people;
  }

  /** What the workspace is. */
  public WorkspaceSettingsService settings() {
    return settings;
  }

  /** The history. */
  public AuditService audit() {
    return audit;
  }

  /** The bell of whoever works here. */
  public NotificationService notifications() {
    return notifications;
  }

  /** Timelines of incidents and cases. */
  public TimelineService timelines() {
    return timelines;
  }

  /** Long texts and notes. */
  public NoteService notes() {
    return notes;
  }

  /** Techniques that were seen. */
  public TtpService ttps() {
    return ttps;
  }

  /** Brands. */
  public BrandService brands() {
    return brands;
  }

  /** What was found about brands. */
  public DetectionService detections() {
    return detections;
  }

  /** Where detections come from. */
  public SourceService sources() {
    return sources;
  }

  /** What is looked for in texts. */
  public TrackerService trackers() {
    return trackers;
  }

  /** Detected texts. */
  public TextService texts() {
    return texts;
  }

  /** Feeds in files. */
  public FeedService feeds() {
    return feeds;
  }

  /** Infringements of brands. */
  public InfringementService infringements() {
    return infringements;
  }

  /** What was kept of detections as evidence. */
  public DetectionExhibitService detectionExhibits() {
    return detectionExhibits;
  }

  /** Exhibits and their chains. */
  public EvidenceService evidence() {
    return evidence.exhibits();
  }

  /** What is done with exhibits. */
  public CustodyService custody() {
    return evidence.custody();
  }

  /** Takes exhibits in. */
  public IntakeService intake() {
    return evidence.intake();
  }

  /** Makes exhibits from exhibits. */
  public CopyService copies() {
    return evidence.copies();
  }

  /** Observables in the bytes of exhibits. */
  public FindingService findings() {
    return evidence.findings();
  }

  /** The bytes of exhibits. */
  public ContentService contents() {
    return evidence.contents();
  }

  /** Takes in what comes with a chain of its own. */
  public ReceivedItems received() {
    return evidence.received();
  }

  /** With what people sign. */
  public SigningKeys signingKeys() {
    return signingKeys;
  }

  @Override
  public void close() {
    sessions.close();
  }

  private static Actor actor(Membership membership, String workstation) {
    return new Actor(
        membership.userId(), membership.login(), membership.displayName(), workstation);
  }
}
