package io.sentineliq.workbench.app;

import io.sentineliq.workbench.note.draft.DraftFolder;
import io.sentineliq.workbench.note.draft.DraftJournal;
import io.sentineliq.workbench.note.draft.DraftNews;
import io.sentineliq.workbench.note.draft.Drafts;
import io.sentineliq.workbench.platform.persistence.Datastore;
import io.sentineliq.workbench.platform.persistence.local.LocalDatastore;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.sample.SampleInvestigation;
import io.sentineliq.workbench.shell.OtherWorkspaces;
import io.sentineliq.workbench.workspace.Memberships;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A store and its workspaces that were opened so far. They stay open until the store is closed, so
 * that work begun in one goes on while another is looked at.
 */
final class OpenStore implements AutoCloseable {

  private final LocalDatastore store;
  private final Path folder;
  private final Opening opening;
  private final Places places;
  private final Map<String, WatchedSession> sessions = new LinkedHashMap<>();
  private final Map<UUID, Drafts> drafts = new LinkedHashMap<>();

  OpenStore(LocalDatastore store, Path folder, Opening opening, Places places) {
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
    var workspace = watched.session().membership().workspaceId();
    var typed = drafts.computeIfAbsent(workspace, this::openDrafts);
    return new OpenWorkplace(this, watched, typed, others(own));
  }

  /** Loads the sample; one at a time. */
  synchronized SampleInvestigation.Result loadSample(Progress progress) {
    return new SampleWorkspace(opening, places.rejects(), Clock.systemUTC()).load(store, progress);
  }

  @Override
  public void close() {
    drafts.values().forEach(typed -> typed.journal().close());
    sessions.values().forEach(WatchedSession::close);
    store.close();
  }

  private WatchedSession watch(WorkspaceSession session) {
    return new WatchedSession(session, places.ledger(), Clock.systemUTC());
  }

  private Drafts openDrafts(UUID workspaceId) {
    var place = places.drafts(workspaceId.toString());
    var news = new DraftNews();
    var kept = new DraftFolder(place, workspaceId, store.draftKey());
    try {
      return new Drafts(new DraftJournal(kept, InstantSource.system(), news), news);
    } catch (IOException e) {
      kept.close();
      throw new Problem.UnwritableOutput(place.toString(), String.valueOf(e.getMessage()))
          .asException(e);
    }
  }

  private List<OtherWorkspaces.Place> others(String slug) {
    return Memberships.of(store).stream()
        .filter(place -> !place.workspaceSlug().equals(slug))
        .map(place -> new OtherWorkspaces.Place(place.workspaceSlug(), place.workspaceName()))
        .toList();
  }
}
