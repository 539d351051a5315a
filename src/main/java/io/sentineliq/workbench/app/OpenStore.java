package io.sentineliq.workbench.app;

import io.sentineliq.workbench.note.draft.DraftFolder;
import io.sentineliq.workbench.note.draft.DraftJournal;
import io.sentineliq.workbench.note.draft.DraftNews;
import io.sentineliq.workbench.note.draft.Drafts;
import io.sentineliq.workbench.platform.change.ChangeFeed;
import io.sentineliq.workbench.platform.persistence.Datastore;
import io.sentineliq.workbench.platform.persistence.local.LocalDatastore;
import io.sentineliq.workbench.platform.persistence.shared.SharedDatastore;
import io.sentineliq.workbench.platform.persistence.shared.SignedIn;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.security.SecretBytes;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.sample.SampleInvestigation;
import io.sentineliq.workbench.shell.OtherWorkspaces;
import io.sentineliq.workbench.workspace.Memberships;
import io.sentineliq.workbench.workspace.StoreWorkspaceService;
import io.sentineliq.workbench.workspace.StoreWorkspaces;
import io.sentineliq.workbench.workspace.Tombstone;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A store and its workspaces that were opened so far. They stay open until the store is closed, so
 * that work begun in one goes on while another is looked at.
 */
final class OpenStore implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(OpenStore.class);

  private final Datastore store;
  private final Optional<Path> folder;
  private final Supplier<SecretBytes> draftKeys;
  private final Runnable farewell;
  private final Consumer<char[]> passwordKeeper;
  private final Optional<SignedIn.Last> lastSignIn;
  private final Opening opening;
  private final Places places;
  private final SharedWatch watch = new SharedWatch();
  private final List<RemoteChanges> remote = new ArrayList<>();
  private final ChangeFeed.Subscription watching;
  private final Map<UUID, WatchedSession> sessions = new LinkedHashMap<>();
  private final Map<UUID, Drafts> drafts = new LinkedHashMap<>();

  private OpenStore(
      Datastore store,
      Optional<Path> folder,
      Supplier<SecretBytes> draftKeys,
      Runnable farewell,
      Consumer<char[]> passwordKeeper,
      Optional<SignedIn.Last> lastSignIn,
      Opening opening,
      Places places) {
    this.store = store;
    this.folder = folder;
    this.draftKeys = draftKeys;
    this.farewell = farewell;
    this.passwordKeeper = passwordKeeper;
    this.lastSignIn = lastSignIn;
    this.opening = opening;
    this.places = places;
    this.watching = store.watch(watch);
  }

  /** The store on this computer, in {@code folder}. */
  static OpenStore local(LocalDatastore store, Path folder, Opening opening, Places places) {
    return new OpenStore(
        store,
        Optional.of(folder),
        store::draftKey,
        () -> {},
        password -> {},
        Optional.empty(),
        opening,
        places);
  }

  /**
   * A team's store; closing it signs out.
   *
   * @param passwordKeeper is told a password that was changed
   */
  static OpenStore shared(
      SignedIn signedIn, Opening opening, Places places, Consumer<char[]> passwordKeeper) {
    var store = signedIn.store();
    return new OpenStore(
        store,
        Optional.empty(),
        store::draftKey,
        () -> signOut(store),
        passwordKeeper,
        signedIn.last(),
        opening,
        places);
  }

  /** A server that is away forgets the sign-in by itself. */
  private static void signOut(SharedDatastore store) {
    try {
      store.signOut(Person.workstation());
    } catch (ProblemException e) {
      LOG.info("Left without signing out: {}", e.problem().sentence());
    }
  }

  Datastore store() {
    return store;
  }

  Optional<Path> folder() {
    return folder;
  }

  Optional<SignedIn.Last> lastSignIn() {
    return lastSignIn;
  }

  /** Calls {@code listener} with whether the store answers, whenever that changes. */
  ChangeFeed.Subscription watchConnection(Consumer<Boolean> listener) {
    return watch.subscribe(listener);
  }

  /** What keeps the password for the next sign-in is told that it is {@code password} now. */
  void keepPassword(char[] password) {
    passwordKeeper.accept(password);
  }

  Places places() {
    return places;
  }

  /** What can be done with the workspaces in it. */
  StoreWorkspaces workspaces() {
    return new StoreWorkspaceService(
        store,
        WorkspaceSession.trail(store.database(), Clock.systemUTC()),
        Clock.systemUTC(),
        Person.workstation());
  }

  /** The workspace {@code slug}, else the person's first one. */
  synchronized OpenWorkplace workplace(Optional<String> slug) {
    var known = slug.map(name -> sessions.get(Memberships.in(store, name).workspaceId()));
    var watched = known.orElseGet(() -> watch(opening.open(store, slug)));
    var workspace = watched.session().membership().workspaceId();
    sessions.put(workspace, watched);
    forgetPurged(workspace);
    var typed = drafts.computeIfAbsent(workspace, this::openDrafts);
    return new OpenWorkplace(this, watched, typed, others(workspace));
  }

  /** Loads the sample; one at a time. */
  synchronized SampleInvestigation.Result loadSample(Progress progress) {
    return new SampleWorkspace(opening, places.rejects(), Clock.systemUTC()).load(store, progress);
  }

  @Override
  public void close() {
    watching.close();
    remote.forEach(RemoteChanges::close);
    drafts.values().forEach(typed -> typed.journal().close());
    sessions.values().forEach(WatchedSession::close);
    farewell.run();
    store.close();
  }

  private WatchedSession watch(WorkspaceSession session) {
    if (folder.isEmpty()) {
      var changes = new RemoteChanges(session.transactions(), session.changes());
      remote.add(changes);
      watch.add(changes);
    }
    return new WatchedSession(session, places.ledger(), Clock.systemUTC());
  }

  private Drafts openDrafts(UUID workspaceId) {
    var place = places.drafts(workspaceId.toString());
    var news = new DraftNews();
    var kept = new DraftFolder(place, workspaceId, draftKeys.get());
    try {
      return new Drafts(new DraftJournal(kept, InstantSource.system(), news), news);
    } catch (IOException e) {
      kept.close();
      throw new Problem.UnwritableOutput(place.toString(), String.valueOf(e.getMessage()))
          .asException(e);
    }
  }

  /** A workspace that is no more is not looked after any more. */
  private void forgetPurged(UUID own) {
    var purged = workspaces().tombstones().stream().map(Tombstone::id).collect(Collectors.toSet());
    sessions
        .entrySet()
        .removeIf(
            kept -> {
              var isPurged = purged.contains(kept.getKey()) && !kept.getKey().equals(own);
              if (isPurged) {
                kept.getValue().forget();
              }
              return isPurged;
            });
  }

  private List<OtherWorkspaces.Place> others(UUID workspace) {
    return Memberships.of(store).stream()
        .filter(place -> !place.workspaceId().equals(workspace))
        .map(place -> new OtherWorkspaces.Place(place.workspaceSlug(), place.workspaceName()))
        .toList();
  }
}
