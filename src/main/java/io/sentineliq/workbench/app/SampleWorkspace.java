package io.sentineliq.workbench.app;

import static io.sentineliq.workbench.workspace.WorkspaceRole.OWNER;

import io.sentineliq.workbench.alert.intake.AlertImport;
import io.sentineliq.workbench.alert.intake.catalogue.AlertFormats;
import io.sentineliq.workbench.audit.LocalTrail;
import io.sentineliq.workbench.casefile.CaseQuery;
import io.sentineliq.workbench.platform.persistence.Actor;
import io.sentineliq.workbench.platform.persistence.Datastore;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.sample.SampleInvestigation;
import io.sentineliq.workbench.workspace.Colleague;
import io.sentineliq.workbench.workspace.LocalFounding;
import io.sentineliq.workbench.workspace.MemberQueries_;
import io.sentineliq.workbench.workspace.Membership;
import io.sentineliq.workbench.workspace.Memberships;
import io.sentineliq.workbench.workspace.WorkspaceRole;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The workspace of a local store that holds the sample investigation and nothing else, so that
 * nothing of it is ever taken for real. The investigation ends when the workspace was founded,
 * however often it is loaded.
 */
public final class SampleWorkspace {

  /** Its short name. */
  public static final String SLUG = "sample";

  private static final Duration AGE = Duration.ofDays(15);
  private static final Duration BEGIN = Duration.ofDays(4);
  private static final String NAME = "Alderlume (sample)";
  private static final List<LocalFounding.Colleague> COLLEAGUES =
      List.of(
          new LocalFounding.Colleague("h.yamada@alderlume.example", "Hana Yamada"),
          new LocalFounding.Colleague("n.brandt@alderlume.example", "Nadia Brandt"),
          new LocalFounding.Colleague("o.silva@alderlume.example", "Otávio Silva"));

  private final Opening opening;
  private final Path rejectFolder;
  private final Clock clock;

  /** Loads with sessions of {@code opening}. */
  public SampleWorkspace(Opening opening, Path rejectFolder, Clock clock) {
    this.opening = opening;
    this.rejectFolder = rejectFolder;
    this.clock = clock;
  }

  /** The same into a store that holds the sample or nothing at all; refuses any other. */
  public SampleInvestigation.Result loadAlone(Datastore store, Progress progress) {
    if (!Memberships.of(store).stream().allMatch(place -> place.workspaceSlug().equals(SLUG))) {
      throw new Problem.StoreUnusable(store.info().name(), Messages.text("cli.sample.other"))
          .asException();
    }
    return load(store, progress);
  }

  /** Loads the sample into {@code store}, founding its workspace when it is missing. */
  public SampleInvestigation.Result load(Datastore store, Progress progress) {
    var membership = find(store).orElseGet(() -> found(store));
    try (var session = opening.open(store, Optional.of(membership.workspaceSlug()))) {
      var imports = new AlertImport(store, session.transactions(), rejectFolder, clock);
      var colleagues =
          session
              .transactions()
              .read(progress, unit -> unit.queries(MemberQueries_::new).othersThan(OWNER));
      collect(store, membership, session);
      return new SampleInvestigation(
              session.alerts(),
              imports,
              AlertFormats.recognising(),
              new SampleInvestigation.Watching(
                  session.brands(), session.detections(), session.trackers(), session.texts()))
          .load(membership.workspaceSince().plus(AGE), colleagues, progress);
    }
  }

  /** A case with evidence that has a history, once. */
  private void collect(Datastore store, Membership owner, WorkspaceSession session) {
    // Quick, and half of it would be no story: it is not cancelled.
    var whole = Progress.unwatched();
    if (!session.cases().firstIds(new CaseQuery(false), 1, whole).isEmpty()) {
      return;
    }
    var colleagues =
        session.transactions().read(whole, unit -> unit.queries(MemberQueries_::new).active());
    var time = new SampleClock(owner.workspaceSince().plus(AGE).minus(BEGIN));
    try (var nadia = opening.openAs(store, as(owner, colleagues, "n.brandt"), time);
        var otavio = opening.openAs(store, as(owner, colleagues, "o.silva"), time)) {
      new SampleEvidence(nadia, otavio, time, whole).tell();
    }
  }

  private static Membership as(Membership owner, List<Colleague> colleagues, String login) {
    var colleague =
        colleagues.stream()
            .filter(person -> person.login().startsWith(login))
            .findFirst()
            .orElseThrow();
    return new Membership(
        owner.workspaceId(),
        owner.workspaceSlug(),
        owner.workspaceName(),
        colleague.id(),
        colleague.login(),
        colleague.name(),
        WorkspaceRole.MEMBER,
        owner.workspaceSince());
  }

  private static Optional<Membership> find(Datastore store) {
    return Memberships.of(store).stream()
        .filter(place -> place.workspaceSlug().equals(SLUG))
        .findFirst();
  }

  private Membership found(Datastore store) {
    // What is told of its past comes after its founding.
    var past = Clock.offset(clock, AGE.negated());
    var founding = new LocalFounding(store, new LocalTrail(past), past);
    founding.addWorkspace(NAME, SLUG, owner(store, founding), COLLEAGUES);
    return find(store).orElseThrow(() -> new Problem.NoSuchWorkspace(SLUG).asException());
  }

  /** Whoever owns the store already. */
  private static Actor owner(Datastore store, LocalFounding founding) {
    return Memberships.of(store).stream()
        .findFirst()
        .map(
            place ->
                new Actor(place.userId(), place.login(), place.displayName(), Person.workstation()))
        .orElseGet(() -> founding.addPerson(Person.login(), Person.login(), Person.workstation()));
  }
}
