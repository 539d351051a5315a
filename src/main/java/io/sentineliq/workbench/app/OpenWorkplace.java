package io.sentineliq.workbench.app;

import io.sentineliq.workbench.alert.AlertVerbs;
import io.sentineliq.workbench.alert.Alerts;
import io.sentineliq.workbench.alert.ManualAlerts;
import io.sentineliq.workbench.alert.intake.AlertImport;
import io.sentineliq.workbench.alert.intake.ManualIntake;
import io.sentineliq.workbench.alert.intake.mapping.ImportMappings;
import io.sentineliq.workbench.alert.ui.AlertImporter;
import io.sentineliq.workbench.audit.AuditLedger;
import io.sentineliq.workbench.audit.AuditTrail;
import io.sentineliq.workbench.brand.Brands;
import io.sentineliq.workbench.casefile.Cases;
import io.sentineliq.workbench.correlation.graph.EvidenceNodes;
import io.sentineliq.workbench.detection.Detections;
import io.sentineliq.workbench.detection.ui.DetectionFeature;
import io.sentineliq.workbench.evidence.handover.BagExport;
import io.sentineliq.workbench.evidence.handover.KeptCustody;
import io.sentineliq.workbench.evidence.report.CaseCustody;
import io.sentineliq.workbench.evidence.ui.ExhibitFeature;
import io.sentineliq.workbench.incident.Incidents;
import io.sentineliq.workbench.infringement.pack.TakedownPack;
import io.sentineliq.workbench.infringement.ui.InfringementFeature;
import io.sentineliq.workbench.note.LongTexts;
import io.sentineliq.workbench.note.Notes;
import io.sentineliq.workbench.note.draft.Drafts;
import io.sentineliq.workbench.notification.Notifications;
import io.sentineliq.workbench.platform.change.ChangeFeed;
import io.sentineliq.workbench.platform.persistence.Presence;
import io.sentineliq.workbench.platform.persistence.local.LocalDatastore;
import io.sentineliq.workbench.platform.persistence.shared.SharedDatastore;
import io.sentineliq.workbench.platform.persistence.shared.SignedIn;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Times;
import io.sentineliq.workbench.sample.ui.SampleLoader;
import io.sentineliq.workbench.shell.OtherWorkspaces;
import io.sentineliq.workbench.shell.StoreWords;
import io.sentineliq.workbench.shell.Surroundings;
import io.sentineliq.workbench.shell.WorkspaceLook;
import io.sentineliq.workbench.shell.password.OwnPassword;
import io.sentineliq.workbench.shell.secondfactor.OwnSecondFactor;
import io.sentineliq.workbench.shell.upkeep.Upkeep;
import io.sentineliq.workbench.task.WorkPlan;
import io.sentineliq.workbench.timeline.Timelines;
import io.sentineliq.workbench.workspace.Memberships;
import io.sentineliq.workbench.workspace.SavedViews;
import io.sentineliq.workbench.workspace.ui.WorkspaceFeature;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** An open workspace of an open store, as the window sees it. */
final class OpenWorkplace implements Workplace {

  private final OpenStore store;
  private final WorkspaceSession session;
  private final AuditLedger ledger;
  private final List<OtherWorkspaces.Place> others;
  private final AlertImporter importer;
  private final Drafts drafts;
  private final WorkspaceLook look;
  private Optional<Instant> lastUnlock = Optional.empty();

  OpenWorkplace(
      OpenStore store, WatchedSession watched, Drafts drafts, List<OtherWorkspaces.Place> others) {
    this.drafts = drafts;
    this.store = store;
    this.session = watched.session();
    this.ledger = watched;
    this.others = others;
    this.look = look(session);
    this.importer =
        new StoreImporter(
            new AlertImport(
                store.store(), session.transactions(), store.places().rejects(), Clock.systemUTC()),
            new ImportMappings(session.transactions()));
  }

  @Override
  public Surroundings surroundings() {
    return new Surroundings(look, session.membership().displayName(), store.store().info());
  }

  @Override
  public Optional<Path> folder() {
    return store.folder();
  }

  @Override
  public Optional<String> greeting() {
    return lastUnlock
        .map(at -> Messages.text("unlock.last", Times.minute(at, ZoneId.systemDefault())))
        .or(() -> store.lastSignIn().map(OpenWorkplace::greeting));
  }

  private static String greeting(SignedIn.Last last) {
    return Messages.text(
        "signIn.last",
        Times.minute(last.at(), ZoneId.systemDefault()),
        last.address().orElse(Messages.text("signIn.last.server")));
  }

  /** Lets whoever opened a protected local store in, or throws what is missing. */
  void admit(String code) {
    if (store.store() instanceof LocalDatastore local) {
      lastUnlock = new LocalAdmission(local, session).admit(code);
    }
  }

  @Override
  public Presence presence() {
    return store.store().presence();
  }

  @Override
  public Optional<OwnSecondFactor> secondFactor() {
    var account = session.membership().displayName() + ", " + store.store().info().name();
    return switch (store.store()) {
      case SharedDatastore shared ->
          Optional.of(StoredSecondFactor.of(shared.secondFactor(), account));
      case LocalDatastore local when !StoreWords.isUnprotected(local.info()) ->
          Optional.of(StoredSecondFactor.of(new LocalAdmission(local, session), account));
      default -> Optional.empty();
    };
  }

  @Override
  public Optional<OwnPassword> password() {
    return switch (store.store()) {
      case SharedDatastore shared ->
          shared.password().map(own -> StoredPassword.of(own, session, store::keepPassword));
      case LocalDatastore local when !StoreWords.isUnprotected(local.info()) ->
          Optional.of(StoredPassword.of(local, session));
      default -> Optional.empty();
    };
  }

  @Override
  public Optional<Duration> idleLimit() {
    return StoreWords.isUnprotected(store.store().info()) && store.folder().isPresent()
        ? Optional.empty()
        : Optional.of(Memberships.idleLimit(store.store(), session.membership().workspaceId()));
  }

  @Override
  public ChangeFeed.Subscription watchConnection(Consumer<Boolean> listener) {
    return store.watchConnection(listener);
  }

  @Override
  public Path viewMemory() {
    return store.places().views(session.membership().workspaceId().toString());
  }

  @Override
  public Alerts alerts() {
    return session.alerts();
  }

  @Override
  public AlertVerbs verbs() {
    return session.alerts();
  }

  @Override
  public Incidents incidents() {
    return session.incidents();
  }

  @Override
  public Cases cases() {
    return session.cases();
  }

  @Override
  public Brands brands() {
    return session.brands();
  }

  @Override
  public Detections detections() {
    return session.detections();
  }

  @Override
  public DetectionFeature.Parts watching() {
    return new DetectionFeature.Parts(
        session.detections(),
        session.texts(),
        session.trackers(),
        session.sources(),
        session.feeds(),
        session.brands());
  }

  @Override
  public InfringementFeature.Parts infringing() {
    return new InfringementFeature.Parts(
        session.infringements(),
        session.brands(),
        session.detections(),
        new TakedownPack(
            session.transactions(),
            session.infringements(),
            new BagExport(
                session.transactions(),
                session.custody(),
                session.contents()::read,
                new CaseCustody(
                    session.transactions(),
                    session.evidence(),
                    new KeptCustody(session.transactions()))),
            Clock.systemUTC()),
        session.evidence(),
        session.detectionExhibits(),
        session.signingKeys());
  }

  @Override
  public WorkPlan plan() {
    return session.tasks();
  }

  @Override
  public Insight insight() {
    return Insight.of(session, List.of(new EvidenceNodes()));
  }

  @Override
  public ExhibitFeature.Parts evidence() {
    return EvidenceParts.of(session, store.places().ledger());
  }

  @Override
  public LongTexts texts() {
    return session.notes();
  }

  @Override
  public Notes notes() {
    return session.notes();
  }

  @Override
  public Timelines timelines() {
    return session.timelines();
  }

  @Override
  public Drafts drafts() {
    return drafts;
  }

  @Override
  public UUID person() {
    return session.membership().userId();
  }

  @Override
  public SavedViews views() {
    return session.views();
  }

  @Override
  public ManualAlerts manualAlerts() {
    return new ManualIntake(store.store().database(), session.transactions());
  }

  @Override
  public AlertImporter importer() {
    return importer;
  }

  @Override
  public Optional<SampleLoader> sample() {
    var isSample = session.membership().workspaceSlug().equals(SampleWorkspace.SLUG);
    return isSample || store.folder().isEmpty() ? Optional.empty() : Optional.of(store::loadSample);
  }

  @Override
  public WorkspaceFeature.Parts workspace() {
    return new WorkspaceFeature.Parts(
        session.people(),
        session.settings(),
        store.workspaces(),
        new WorkspaceFarewell(session, store.store()),
        store.folder().isEmpty());
  }

  private static WorkspaceLook look(WorkspaceSession session) {
    return Workplace.look(session.settings().face(Progress.unwatched()));
  }

  @Override
  public List<OtherWorkspaces.Place> others() {
    return others;
  }

  @Override
  public Workplace open(String slug) {
    return store.workplace(Optional.of(slug));
  }

  @Override
  public AuditTrail audit() {
    return session.audit();
  }

  @Override
  public AuditLedger ledger() {
    return ledger;
  }

  @Override
  public Upkeep upkeep() {
    return new StoreUpkeep(store.store(), store.places());
  }

  @Override
  public Notifications notifications() {
    return session.notifications();
  }

  @Override
  public ChangeFeed changes() {
    return session.changes();
  }

  @Override
  public void close() {
    store.close();
  }
}
