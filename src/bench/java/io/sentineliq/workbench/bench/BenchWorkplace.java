package io.sentineliq.workbench.bench;

import io.sentineliq.workbench.alert.AlertVerbs;
import io.sentineliq.workbench.alert.Alerts;
import io.sentineliq.workbench.alert.ManualAlerts;
import io.sentineliq.workbench.alert.ui.AlertImporter;
import io.sentineliq.workbench.app.EvidenceParts;
import io.sentineliq.workbench.app.Insight;
import io.sentineliq.workbench.app.Workplace;
import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.audit.AuditLedger;
import io.sentineliq.workbench.audit.AuditTrail;
import io.sentineliq.workbench.audit.HistoryCheck;
import io.sentineliq.workbench.audit.HistoryReport;
import io.sentineliq.workbench.brand.Brands;
import io.sentineliq.workbench.casefile.Cases;
import io.sentineliq.workbench.detection.Detections;
import io.sentineliq.workbench.detection.ui.DetectionFeature;
import io.sentineliq.workbench.evidence.handover.BagExport;
import io.sentineliq.workbench.evidence.handover.KeptCustody;
import io.sentineliq.workbench.evidence.report.CaseCustody;
import io.sentineliq.workbench.evidence.ui.ExhibitFeature;
import io.sentineliq.workbench.incident.Incidents;
import io.sentineliq.workbench.infringement.pack.TakedownPack;
import io.sentineliq.workbench.infringement.ui.InfringementFeature;
import io.sentineliq.workbench.ledger.LedgerStanding;
import io.sentineliq.workbench.note.LongTexts;
import io.sentineliq.workbench.note.Notes;
import io.sentineliq.workbench.note.draft.DraftFolder;
import io.sentineliq.workbench.note.draft.DraftJournal;
import io.sentineliq.workbench.note.draft.DraftNews;
import io.sentineliq.workbench.note.draft.Drafts;
import io.sentineliq.workbench.notification.Notifications;
import io.sentineliq.workbench.platform.change.ChangeFeed;
import io.sentineliq.workbench.platform.persistence.Datastore;
import io.sentineliq.workbench.platform.security.SecretBytes;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.sample.ui.SampleLoader;
import io.sentineliq.workbench.shell.OtherWorkspaces;
import io.sentineliq.workbench.shell.Surroundings;
import io.sentineliq.workbench.shell.WorkspaceLook;
import io.sentineliq.workbench.shell.upkeep.Upkeep;
import io.sentineliq.workbench.support.FakeImporter;
import io.sentineliq.workbench.task.WorkPlan;
import io.sentineliq.workbench.timeline.Timelines;
import io.sentineliq.workbench.workspace.SavedViews;
import io.sentineliq.workbench.workspace.StoreWorkspaceService;
import io.sentineliq.workbench.workspace.ui.WorkspaceFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A workspace of a server, for a window that nothing is done in but looking. */
record BenchWorkplace(Datastore store, WorkspaceSession session) implements Workplace {

  @Override
  public Surroundings surroundings() {
    return new Surroundings(WorkspaceLook.plain("Alder"), "Ana", store.info());
  }

  @Override
  public Optional<Path> folder() {
    return Optional.empty();
  }

  @Override
  public Path viewMemory() {
    throw new UnsupportedOperationException();
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

  /** Kept for as long as the process lives. */
  @Override
  public Drafts drafts() {
    var news = new DraftNews();
    try {
      var folder =
          new DraftFolder(
              Files.createTempDirectory("drafts"),
              session.membership().workspaceId(),
              SecretBytes.random(32));
      return new Drafts(new DraftJournal(folder, InstantSource.system(), news), news);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
    return Insight.of(session, List.of());
  }

  @Override
  public ExhibitFeature.Parts evidence() {
    return EvidenceParts.of(session, Path.of("target", "bench", "ledger"));
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
  public Notifications notifications() {
    return session.notifications();
  }

  @Override
  public ManualAlerts manualAlerts() {
    return (alert, progress) -> {
      throw new UnsupportedOperationException();
    };
  }

  @Override
  public AlertImporter importer() {
    return new FakeImporter(
        (file, progress) -> {
          throw new UnsupportedOperationException();
        });
  }

  @Override
  public Optional<SampleLoader> sample() {
    return Optional.empty();
  }

  @Override
  public WorkspaceFeature.Parts workspace() {
    return new WorkspaceFeature.Parts(
        session.people(),
        session.settings(),
        new StoreWorkspaceService(
            store,
            WorkspaceSession.trail(store.database(), Clock.systemUTC()),
            Clock.systemUTC(),
            "bench"),
        (typed, target, progress) -> {
          throw new UnsupportedOperationException();
        },
        false);
  }

  @Override
  public List<OtherWorkspaces.Place> others() {
    return List.of();
  }

  @Override
  public Workplace open(String slug) {
    throw new UnsupportedOperationException();
  }

  @Override
  public AuditTrail audit() {
    return session.audit();
  }

  @Override
  public AuditLedger ledger() {
    return new AuditLedger() {
      @Override
      public Optional<LedgerStanding> standing() {
        return Optional.empty();
      }

      @Override
      public HistoryReport verify(Progress progress) {
        return new HistoryCheck(session.transactions(), WorkspaceSession.SEALED)
            .verify(List.of(), progress);
      }
    };
  }

  @Override
  public ChangeFeed changes() {
    return session.changes();
  }

  @Override
  public Upkeep upkeep() {
    return new NoUpkeep();
  }

  @Override
  public void close() {}
}
