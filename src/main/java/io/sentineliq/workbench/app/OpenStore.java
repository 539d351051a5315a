package io.sentineliq.workbench.app;

import io.sentineliq.workbench.platform.persistence.Datastore;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.sample.SampleInvestigation;
import io.sentineliq.workbench.shell.OtherWorkspaces;
import io.sentineliq.workbench.workspace.Memberships;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A store and its workspaces that were opened so far. They stay open until the store is closed, so
 * that work begun in one goes on while another is looked at.
 */
final class OpenStore implements AutoCloseable {

  private final Datastore store;
  private final Path folder;
  private final Opening opening;
  private final Places places;
  private final Map<String, WatchedSession> sessions = new LinkedHashMap<>();

  OpenStore(Datastore store, Path folder, Opening opening, Places places) {
    this.store = store;
    this.folder = folder;
    this.opening = opening;
    this.places = places;
  }

  Datastore store() {
    return store;
  }

  Path folder() {
    return folder;
  }

  Places places() {
    return places;
  }

  /** The workspace {@code slug}, else the person's first one. */
  synchronized OpenWorkplace workplace(Optional<String> slug) {
    var known = slug.map(sessions::get);
    var watched = known.orElseGet(() -> watch(opening.open(store, slug)));
    var own = watched.session().membership().workspaceSlug();
    sessions.put(own, watched);
    return new OpenWorkplace(this, watched, others(own));
  }

  /** Loads the sample; one at a time. */
  synchronized SampleInvestigation.Result loadSample(Progress progress) {
    return new SampleWorkspace(opening, places.rejects(), Clock.systemUTC()).load(store, progress);
  }

  @Override
  public void close() {
    sessions.values().forEach(WatchedSession::close);
    store.close();
  }

  private WatchedSession watch(WorkspaceSession session) {
    return new WatchedSession(session, places.ledger(), Clock.systemUTC());
  }

  private List<OtherWorkspaces.Place> others(String slug) {
    return Memberships.of(store).stream()
        .filter(place -> !place.workspaceSlug().equals(slug))
        .map(place -> new OtherWorkspaces.Place(place.workspaceSlug(), place.workspaceName()))
        .toList();
  }
}
