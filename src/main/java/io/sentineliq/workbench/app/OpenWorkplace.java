package io.sentineliq.workbench.app;

import io.sentineliq.workbench.alert.Alerts;
import io.sentineliq.workbench.alert.intake.AlertImport;
import io.sentineliq.workbench.alert.intake.catalogue.AlertFormats;
import io.sentineliq.workbench.alert.ui.AlertImporter;
import io.sentineliq.workbench.audit.AuditTrail;
import io.sentineliq.workbench.platform.change.ChangeFeed;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.sample.ui.SampleLoader;
import io.sentineliq.workbench.shell.OtherWorkspaces;
import io.sentineliq.workbench.shell.Surroundings;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** An open workspace of an open store, as the window sees it. */
final class OpenWorkplace implements Workplace {

  private final OpenStore store;
  private final WorkspaceSession session;
  private final List<OtherWorkspaces.Place> others;
  private final AlertImport alertImport;

  OpenWorkplace(OpenStore store, WorkspaceSession session, List<OtherWorkspaces.Place> others) {
    this.store = store;
    this.session = session;
    this.others = others;
    this.alertImport =
        new AlertImport(
            store.store(), session.transactions(), store.places().rejects(), Clock.systemUTC());
  }

  @Override
  public Surroundings surroundings() {
    var membership = session.membership();
    return new Surroundings(
        membership.workspaceName(), membership.displayName(), store.store().info());
  }

  @Override
  public Optional<Path> folder() {
    return Optional.of(store.folder());
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
  public AlertImporter importer() {
    return this::importFile;
  }

  @Override
  public Optional<SampleLoader> sample() {
    var isSample = session.membership().workspaceSlug().equals(SampleWorkspace.SLUG);
    return isSample ? Optional.empty() : Optional.of(store::loadSample);
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
  public ChangeFeed changes() {
    return session.changes();
  }

  @Override
  public void close() {
    store.close();
  }

  private AlertImporter.Summary importFile(Path file, Progress progress) {
    var summary = alertImport.importFile(file, AlertFormats.recognising(), progress);
    return new AlertImporter.Summary(
        summary.read(),
        summary.imported(),
        summary.alreadyKnown(),
        summary.rejected(),
        summary.rejectFile());
  }
}
