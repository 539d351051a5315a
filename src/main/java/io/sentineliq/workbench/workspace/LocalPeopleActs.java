package io.sentineliq.workbench.workspace;

import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.persistence.BoundStatement;
import io.sentineliq.workbench.platform.persistence.Ids;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;

/** Acts of a local store. */
final class LocalPeopleActs implements PeopleActs {

  private static final Duration INVITED = Duration.ofDays(7);
  private static final Duration OFFERED = Duration.ofDays(1);

  private static final String FORGET_INVITATION =
      "delete from workspace_invitation where workspace_id = ? and email = ?";
  private static final String INVITE =
      """
      insert into workspace_invitation (workspace_id, id, email, role, token_hash, invited_by,
        created_at, expires_at) values (?, ?, ?, ?, ?, ?, ?, ?)\
      """;
  private static final String GIVE =
      """
      update workspace_member set role = ?, updated_at = ?, version = version + 1
      where workspace_id = ? and user_id = ?\
      """;
  private static final String REMOVE =
      "delete from workspace_member where workspace_id = ? and user_id = ? and role <> 'OWNER'";
  private static final String FORGET_OFFER =
      "delete from ownership_transfer where workspace_id = ?";
  private static final String FORGET_OFFER_TO = FORGET_OFFER + " and offered_to = ?";
  private static final String OFFER =
      """
      insert into ownership_transfer (workspace_id, offered_by, offered_to, created_at, expires_at)
      values (?, ?, ?, ?, ?)\
      """;
  private static final String OWN =
      "update workspace set owner_id = ?, updated_at = ?, version = version + 1 where id = ?";

  @Override
  public void invite(UnitOfWork unit, EmailAddress email, WorkspaceRole role, byte[] tokenHash) {
    run(unit, FORGET_INVITATION, bound -> bound.id(unit.workspaceId()).text(email.text()));
    run(
        unit,
        INVITE,
        bound ->
            bound
                .id(unit.workspaceId())
                .id(Ids.next())
                .text(email.text())
                .text(role.name())
                .bytes(tokenHash)
                .id(unit.actor().id())
                .moment(unit.now())
                .moment(unit.now().plus(INVITED)));
    unit.audit("MEMBER_INVITED", workspace(unit), email.text(), Difference.of("role", null, role));
  }

  @Override
  public void withdraw(UnitOfWork unit, InvitationRow invitation) {
    run(unit, FORGET_INVITATION, bound -> bound.id(unit.workspaceId()).text(invitation.email()));
    unit.audit("INVITATION_WITHDRAWN", workspace(unit), invitation.email(), Difference.none());
  }

  @Override
  public void changeRole(UnitOfWork unit, PersonRow person, WorkspaceRole role) {
    give(unit, person.id(), role);
    unit.audit(
        "MEMBER_ROLE_CHANGED",
        ref(person.id()),
        person.name(),
        Difference.of("role", person.role(), role));
  }

  @Override
  public void remove(UnitOfWork unit, PersonRow person) {
    run(unit, FORGET_OFFER_TO, bound -> bound.id(unit.workspaceId()).id(person.id()));
    run(unit, REMOVE, bound -> bound.id(unit.workspaceId()).id(person.id()));
    var isOwnAct = person.id().equals(unit.actor().id());
    unit.audit(
        isOwnAct ? "MEMBER_LEFT" : "MEMBER_REMOVED",
        ref(person.id()),
        person.name(),
        Difference.none());
  }

  @Override
  public void offerOwnership(UnitOfWork unit, PersonRow person) {
    run(unit, FORGET_OFFER, bound -> bound.id(unit.workspaceId()));
    run(
        unit,
        OFFER,
        bound ->
            bound
                .id(unit.workspaceId())
                .id(unit.actor().id())
                .id(person.id())
                .moment(unit.now())
                .moment(unit.now().plus(OFFERED)));
    unit.audit("OWNERSHIP_OFFERED", ref(person.id()), person.name(), Difference.none());
  }

  @Override
  public void acceptOwnership(UnitOfWork unit, PersonRow giver, PersonRow taker) {
    run(unit, FORGET_OFFER, bound -> bound.id(unit.workspaceId()));
    give(unit, giver.id(), taker.role());
    give(unit, taker.id(), WorkspaceRole.OWNER);
    run(unit, OWN, bound -> bound.id(taker.id()).moment(unit.now()).id(unit.workspaceId()));
    unit.audit(
        "OWNERSHIP_TRANSFERRED",
        ref(taker.id()),
        taker.name(),
        Difference.of("owner", giver.name(), taker.name()));
  }

  @Override
  public void endOffer(UnitOfWork unit) {
    run(unit, FORGET_OFFER, bound -> bound.id(unit.workspaceId()));
    unit.audit("OWNERSHIP_OFFER_ENDED", workspace(unit), "", Difference.none());
  }

  private static void give(UnitOfWork unit, UUID person, WorkspaceRole role) {
    run(
        unit,
        GIVE,
        bound -> bound.text(role.name()).moment(unit.now()).id(unit.workspaceId()).id(person));
  }

  private static SubjectRef workspace(UnitOfWork unit) {
    return new SubjectRef(Workspace.KIND, unit.workspaceId());
  }

  private static SubjectRef ref(UUID person) {
    return new SubjectRef(WorkspaceMember.KIND, person);
  }

  private static void run(UnitOfWork unit, String sql, Binding binding) {
    unit.jdbc(
        connection -> {
          try (var statement = new BoundStatement(connection, sql)) {
            return binding.bind(statement).update();
          }
        });
  }

  /** Gives a statement its parameters. */
  @FunctionalInterface
  private interface Binding {
    BoundStatement bind(BoundStatement statement) throws SQLException;
  }
}
