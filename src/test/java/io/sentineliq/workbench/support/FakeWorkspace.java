package io.sentineliq.workbench.support;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.workspace.BillingProfile;
import io.sentineliq.workbench.workspace.ClosedWorkspace;
import io.sentineliq.workbench.workspace.Cnpj;
import io.sentineliq.workbench.workspace.EmailAddress;
import io.sentineliq.workbench.workspace.Everybody;
import io.sentineliq.workbench.workspace.InvitationRow;
import io.sentineliq.workbench.workspace.Logo;
import io.sentineliq.workbench.workspace.Membership;
import io.sentineliq.workbench.workspace.Networks;
import io.sentineliq.workbench.workspace.OwnershipOffer;
import io.sentineliq.workbench.workspace.People;
import io.sentineliq.workbench.workspace.PersonName;
import io.sentineliq.workbench.workspace.PersonRow;
import io.sentineliq.workbench.workspace.Slug;
import io.sentineliq.workbench.workspace.StoreWorkspaces;
import io.sentineliq.workbench.workspace.Tombstone;
import io.sentineliq.workbench.workspace.WorkspaceDetails;
import io.sentineliq.workbench.workspace.WorkspaceName;
import io.sentineliq.workbench.workspace.WorkspaceProfile;
import io.sentineliq.workbench.workspace.WorkspaceRole;
import io.sentineliq.workbench.workspace.WorkspaceSettings;
import io.sentineliq.workbench.workspace.ui.WorkspaceFeature;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** A workspace of three people in memory; ana owns it and looks at it. */
public final class FakeWorkspace implements People, WorkspaceSettings, StoreWorkspaces {

  /** Whoever looks. */
  public static final UUID ANA = new UUID(0, 7);

  /** A member. */
  public static final UUID MIA = new UUID(0, 8);

  private static final Instant SINCE = Instant.parse("2026-03-02T09:00:00Z");

  private final List<PersonRow> people = new ArrayList<>();
  private final List<InvitationRow> invitations = new ArrayList<>();
  private final List<ClosedWorkspace> closed = new ArrayList<>();
  private Optional<OwnershipOffer> offer = Optional.empty();
  private WorkspaceDetails details =
      new WorkspaceDetails(
          3,
          new WorkspaceProfile(
              new WorkspaceName("Alderlume SOC"),
              new Slug("alderlume"),
              "Nights and weekends",
              Optional.empty(),
              Optional.empty(),
              new BillingProfile(
                  "Alderlume Ltda.",
                  Optional.of(new Cnpj("33000167000101")),
                  "",
                  "Rua das Acácias, 120",
                  "Recife",
                  "PE",
                  "50000-000",
                  "BR"),
              Duration.ofMinutes(30),
              Networks.everywhere()),
          Optional.empty(),
          OptionalLong.of(1L << 30),
          400L << 20,
          SINCE,
          WorkspaceRole.OWNER);

  /** Three people, one of whom runs the workspace too. */
  public FakeWorkspace() {
    people.add(person(ANA, "Marina Okafor", WorkspaceRole.OWNER, true));
    people.add(person(new UUID(0, 9), "Ben Okoro", WorkspaceRole.ADMIN, true));
    people.add(person(MIA, "Mia Lindqvist", WorkspaceRole.MEMBER, false));
  }

  /** This one, as on a server. */
  public WorkspaceFeature.Parts shared() {
    return new WorkspaceFeature.Parts(
        this, this, this, (typed, target, progress) -> "a checkpoint", true);
  }

  @Override
  public Everybody everybody(Progress progress) {
    return new Everybody(ANA, people, invitations, offer);
  }

  @Override
  public String invite(EmailAddress email, WorkspaceRole role) {
    invitations.add(
        new InvitationRow(
            UUID.randomUUID(), email.text(), role, FakeWorkplace.NOW.plus(Duration.ofDays(7))));
    return "0123456789abcdef0123456789abcdef";
  }

  @Override
  public void withdraw(UUID invitation) {
    invitations.removeIf(row -> row.id().equals(invitation));
  }

  @Override
  public void addColleague(EmailAddress email, PersonName name, WorkspaceRole role) {
    people.add(person(UUID.randomUUID(), name.text(), role, false));
  }

  @Override
  public void changeRole(UUID person, WorkspaceRole role) {
    people.replaceAll(
        row -> row.id().equals(person) ? person(row.id(), row.name(), role, true) : row);
  }

  @Override
  public void remove(UUID person) {
    people.removeIf(row -> row.id().equals(person));
  }

  @Override
  public void leave() {
    throw new Problem.Conflict("the owner stays").asException();
  }

  @Override
  public void offerOwnership(UUID person) {
    offer =
        Optional.of(
            new OwnershipOffer(
                ANA, person, "Mia Lindqvist", FakeWorkplace.NOW.plus(Duration.ofDays(1))));
  }

  @Override
  public void acceptOwnership() {
    offer = Optional.empty();
  }

  @Override
  public void endOffer() {
    offer = Optional.empty();
  }

  @Override
  public WorkspaceDetails details(Progress progress) {
    return details;
  }

  @Override
  public int version(Progress progress) {
    return details.version();
  }

  /** Somebody else says it anew. */
  public void describedByAColleague(WorkspaceProfile profile) {
    details = with(profile, details.logo(), details.quota());
  }

  @Override
  public void describe(int version, WorkspaceProfile profile) {
    if (version != details.version()) {
      throw new Problem.Stale("Ben Okoro", SINCE).asException();
    }
    details = with(profile, details.logo(), details.quota());
  }

  @Override
  public void changeLogo(Optional<Logo> logo) {
    details = with(details.profile(), logo, details.quota());
  }

  @Override
  public void changeQuota(OptionalLong bytes) {
    details = with(details.profile(), details.logo(), bytes);
  }

  @Override
  public void suspend() {
    closed.add(new ClosedWorkspace(ANA, "alderlume", "Alderlume SOC", Optional.empty()));
  }

  @Override
  public void delete(Slug typed) {
    suspend();
  }

  @Override
  public List<Membership> open() {
    return List.of();
  }

  @Override
  public void create(WorkspaceName name, Slug slug) {
    throw new Problem.Conflict("taken").asException();
  }

  @Override
  public String join(String token) {
    return "birch";
  }

  @Override
  public List<ClosedWorkspace> closed() {
    return closed;
  }

  @Override
  public void reopen(ClosedWorkspace workspace) {
    closed.remove(workspace);
  }

  @Override
  public List<Tombstone> tombstones() {
    return List.of();
  }

  private WorkspaceDetails with(WorkspaceProfile profile, Optional<Logo> logo, OptionalLong quota) {
    return new WorkspaceDetails(
        details.version() + 1, profile, logo, quota, details.used(), SINCE, WorkspaceRole.OWNER);
  }

  private static PersonRow person(UUID id, String name, WorkspaceRole role, boolean factor) {
    var login = name.split(" ", -1)[0].toLowerCase(Locale.ROOT);
    return new PersonRow(
        id,
        login,
        name,
        login + "@alderlume.example",
        role,
        true,
        SINCE,
        factor,
        factor ? FakeWorkplace.NOW.minusSeconds(9_000) : null);
  }
}
