package io.sentineliq.workbench.app;

import static io.sentineliq.workbench.workspace.WorkspaceRole.OWNER;

import io.sentineliq.workbench.alert.intake.AlertImport;
import io.sentineliq.workbench.alert.intake.catalogue.AlertFormats;
import io.sentineliq.workbench.audit.LocalTrail;
import io.sentineliq.workbench.casefile.CaseQuery;
import io.sentineliq.workbench.casefile.Cases;
import io.sentineliq.workbench.casefile.NewCase;
import io.sentineliq.workbench.platform.persistence.Actor;
import io.sentineliq.workbench.platform.persistence.Datastore;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.sample.SampleInvestigation;
import io.sentineliq.workbench.workspace.LocalFounding;
import io.sentineliq.workbench.workspace.LocalFounding.Colleague;
import io.sentineliq.workbench.workspace.MemberQueries_;
import io.sentineliq.workbench.workspace.Membership;
import io.sentineliq.workbench.workspace.Memberships;
import java.nio.file.Path;
import java.time.Clock;
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

  private static final String NAME = "Alderlume (sample)";
  private static final List<Colleague> COLLEAGUES =
      List.of(
          new Colleague("h.yamada@alderlume.example", "Hana Yamada"),
          new Colleague("n.brandt@alderlume.example", "Nadia Brandt"),
          new Colleague("o.silva@alderlume.example", "Otávio Silva"));

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
      var result =
          new SampleInvestigation(
                  session.alerts(),
                  imports,
                  AlertFormats.recognising(),
                  new SampleInvestigation.Watching(
                      session.brands(), session.detections(), session.trackers(), session.texts()))
              .load(membership.workspaceSince(), colleagues, progress);
      openCase(session, progress);
      return result;
    }
  }

  /** A case to collect evidence into, once. */
  private static void openCase(WorkspaceSession session, Progress progress) {
    if (session.cases().firstIds(new CaseQuery(false), 1, progress).isEmpty()) {
      var draft = NewCase.of(Messages.text("sample.case"));
      session.cases().open(new Cases.Opening(draft, List.of(), Optional.empty(), false));
    }
  }

  private static Optional<Membership> find(Datastore store) {
    return Memberships.of(store).stream()
        .filter(place -> place.workspaceSlug().equals(SLUG))
        .findFirst();
  }

  private Membership found(Datastore store) {
    var founding = new LocalFounding(store, new LocalTrail(clock), clock);
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
