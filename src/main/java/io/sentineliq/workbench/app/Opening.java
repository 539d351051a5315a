package io.sentineliq.workbench.app;

import io.sentineliq.workbench.audit.LocalTrail;
import io.sentineliq.workbench.platform.persistence.DatabaseKind;
import io.sentineliq.workbench.platform.persistence.Datastore;
import io.sentineliq.workbench.platform.persistence.EarlyMapping;
import io.sentineliq.workbench.platform.persistence.Mapping;
import io.sentineliq.workbench.platform.persistence.StoreInfo;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.workspace.LocalFounding;
import io.sentineliq.workbench.workspace.Membership;
import io.sentineliq.workbench.workspace.Memberships;
import java.io.IOException;
import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** From an open store to an open workspace; the same for the desktop and the command line. */
public final class Opening {

  private static final Logger LOG = LoggerFactory.getLogger(Opening.class);

  private static final String FIRST_NAME = "My workspace";
  private static final String FIRST_SLUG = "my-workspace";

  private final Clock clock;
  private final Transactions.ThreadRule threads;
  private final String login;
  private final String displayName;
  private final AtomicReference<@Nullable EarlyMapping> early = new AtomicReference<>();

  /** Opens workspaces whose transactions keep to {@code threads}. */
  public Opening(Clock clock, Transactions.ThreadRule threads) {
    this(clock, threads, Person.login(), Person.login());
  }

  /** The same for somebody who is not the system's user; new stores are founded by them. */
  public Opening(Clock clock, Transactions.ThreadRule threads, String login, String displayName) {
    this.clock = clock;
    this.threads = threads;
    this.login = login;
    this.displayName = displayName;
  }

  /** Begins to make what the first workspace of a local store will need. */
  void begin() {
    early.set(EarlyMapping.begin(Entities.ALL));
  }

  /** The workspace {@code slug}, else the person's first one; a new local store gets one. */
  public WorkspaceSession open(Datastore store, Optional<String> slug) {
    var membership = slug.map(name -> Memberships.in(store, name)).orElseGet(() -> first(store));
    var session =
        new WorkspaceSession(
            store, sessions(store), membership, Person.workstation(), clock, threads);
    try {
      session.contents().sweep();
    } catch (IOException e) {
      LOG.warn("What a killed program left in the vault stays until the next start", e);
    }
    return session;
  }

  private SessionFactory sessions(Datastore store) {
    var begun = store.database() == DatabaseKind.H2 ? early.getAndSet(null) : null;
    return begun == null
        ? Mapping.open(store.dataSource(), Entities.ALL)
        : begun.over(store.dataSource());
  }

  /** A workspace as {@code membership} sees it, under another clock. */
  WorkspaceSession openAs(Datastore store, Membership membership, Clock time) {
    return new WorkspaceSession(store, membership, Person.workstation(), time, threads);
  }

  /** The person and the first workspace of a store that was just created. */
  public void found(Datastore store) {
    var founding = new LocalFounding(store, new LocalTrail(clock), clock);
    var person = founding.addPerson(login, displayName, Person.workstation());
    founding.addWorkspace(FIRST_NAME, FIRST_SLUG, person);
  }

  private Membership first(Datastore store) {
    var memberships = Memberships.of(store);
    if (memberships.isEmpty() && store.info().kind() == StoreInfo.Kind.LOCAL) {
      // A store whose creation was killed before its first workspace was committed.
      found(store);
      return Memberships.of(store).getFirst();
    }
    // The sample tells of a past before the store: it comes first only where it is alone.
    return memberships.stream()
        .min(Comparator.comparing(place -> place.workspaceSlug().equals(SampleWorkspace.SLUG)))
        .orElseThrow(() -> new Problem.NoWorkspaceYet(store.info().name()).asException());
  }
}
