package io.sentineliq.workbench.app;

import io.sentineliq.workbench.alert.AlertVerbs;
import io.sentineliq.workbench.alert.Alerts;
import io.sentineliq.workbench.alert.ManualAlerts;
import io.sentineliq.workbench.alert.intake.AlertImport;
import io.sentineliq.workbench.alert.intake.ManualIntake;
import io.sentineliq.workbench.alert.intake.mapping.ImportMappings;
import io.sentineliq.workbench.alert.ui.AlertImporter;
import io.sentineliq.workbench.audit.AuditTrail;
import io.sentineliq.workbench.notification.Notifications;
import io.sentineliq.workbench.platform.change.ChangeFeed;
import io.sentineliq.workbench.platform.persistence.Datastore;
import io.sentineliq.workbench.shell.Surroundings;
import io.sentineliq.workbench.workspace.SavedViews;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** An open workspace of an open store, as the window sees it. */
final class OpenWorkplace implements Workplace {

  private final Datastore store;
  private final Path folder;
  private final WorkspaceSession session;
  private final Places places;
  private final AlertImporter importer;

  OpenWorkplace(Datastore store, Path folder, WorkspaceSession session, Places places) {
    this.store = store;
    this.folder = folder;
    this.session = session;
    this.places = places;
    this.importer =
        new StoreImporter(
            new AlertImport(store, session.transactions(), places.rejects(), Clock.systemUTC()),
            new ImportMappings(session.transactions()));
  }

  @Override
  public Surroundings surroundings() {
    var membership = session.membership();
    return new Surroundings(membership.workspaceName(), membership.displayName(), store.info());
  }

  @Override
  public Optional<Path> folder() {
    return Optional.of(folder);
  }

  @Override
  public Path viewMemory() {
    return places.views(session.membership().workspaceId().toString());
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
  public SavedViews views() {
    return session.views();
  }

  @Override
  public ManualAlerts manualAlerts() {
    return new ManualIntake(store.database(), session.transactions());
  }

  @Override
  public AlertImporter importer() {
    return importer;
  }

  @Override
  public AuditTrail audit() {
    return session.audit();
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
    session.close();
    store.close();
  }
}
