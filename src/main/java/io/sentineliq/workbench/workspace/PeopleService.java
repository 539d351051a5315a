package io.sentineliq.workbench.workspace;

import static io.sentineliq.workbench.workspace.WorkspaceRole.ADMIN;
import static io.sentineliq.workbench.workspace.WorkspaceRole.MEMBER;
import static io.sentineliq.workbench.workspace.WorkspaceRole.OWNER;

import io.sentineliq.workbench.account.UserAccount;
import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.persistence.DatabaseKind;
import io.sentineliq.workbench.platform.persistence.Ids;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Who belongs to the workspace, by the rules that hold on either store. */
public final class PeopleService implements People {

  private final Transactions transactions;
  private final boolean isShared;
  private final PeopleActs acts;

  /** Works through {@code transactions} on {@code database}. */
  public PeopleService(Transactions transactions, DatabaseKind database) {
    this.transactions = transactions;
    this.isShared = database == DatabaseKind.POSTGRESQL;
    this.acts = isShared ? new SharedPeopleActs() : new LocalPeopleActs();
  }

  @Override
  public Everybody everybody(Progress progress) {
    return transactions.read(progress, unit -> new PeopleReader(unit, isShared).everybody());
  }

  @Override
  public String invite(EmailAddress email, WorkspaceRole role) {
    var token = InvitationToken.random();
    write(
        ADMIN,
        (unit, now) -> {
          requireGiveable(role);
          requireNew(now, email);
          acts.invite(unit, email, role, token.digest());
        });
    return token.text();
  }

  @Override
  public void withdraw(UUID invitation) {
    write(
        ADMIN,
        (unit, now) ->
            acts.withdraw(
                unit,
                now.invitations().stream()
                    .filter(row -> row.id().equals(invitation))
                    .findFirst()
                    .orElseThrow(() -> conflict("people.refused.invitationGone"))));
  }

  @Override
  public void addColleague(EmailAddress email, PersonName name, WorkspaceRole role) {
    write(
        ADMIN,
        (unit, now) -> {
          if (isShared) {
            throw new Problem.Forbidden(Messages.text("people.act")).asException();
          }
          requireGiveable(role);
          requireNew(now, email);
          var person = known(unit, email).orElseGet(() -> made(unit, email, name));
          unit.add(new WorkspaceMember(person, role, unit.now()));
          unit.audit(
              "MEMBER_ADDED",
              new SubjectRef(WorkspaceMember.KIND, person.id()),
              name.text(),
              Difference.of("role", null, role));
        });
  }

  @Override
  public void changeRole(UUID person, WorkspaceRole role) {
    write(
        ADMIN,
        (unit, now) -> {
          requireGiveable(role);
          acts.changeRole(unit, other(now, person), role);
        });
  }

  @Override
  public void remove(UUID person) {
    write(ADMIN, (unit, now) -> acts.remove(unit, other(now, person)));
  }

  @Override
  public void leave() {
    write(MEMBER, (unit, now) -> acts.remove(unit, other(now, now.me())));
  }

  @Override
  public void offerOwnership(UUID person) {
    write(
        OWNER,
        (unit, now) -> {
          var taker = other(now, person);
          if (!taker.isActive()) {
            throw conflict("people.refused.inactive");
          }
          acts.offerOwnership(unit, taker);
        });
  }

  @Override
  public void acceptOwnership() {
    write(
        MEMBER,
        (unit, now) -> {
          var offer =
              now.offer()
                  .filter(open -> open.taker().equals(now.me()))
                  .orElseThrow(() -> conflict("people.refused.offerGone"));
          acts.acceptOwnership(unit, owner(now, offer), other(now, now.me()));
        });
  }

  @Override
  public void endOffer() {
    write(
        MEMBER,
        (unit, now) -> {
          var isOwn =
              now.offer()
                  .filter(open -> open.taker().equals(now.me()) || open.giver().equals(now.me()))
                  .isPresent();
          if (!isOwn) {
            throw conflict("people.refused.offerGone");
          }
          acts.endOffer(unit);
        });
  }

  private void write(WorkspaceRole least, BiConsumer<UnitOfWork, Everybody> act) {
    transactions.write(
        unit -> {
          var now = new PeopleReader(unit, isShared).everybody();
          now.role().require(least);
          act.accept(unit, now);
        });
  }

  /** A colleague of another workspace of this store is the same person here. */
  private static Optional<UserAccount> known(UnitOfWork unit, EmailAddress email) {
    return unit.queries(MemberQueries_::new).withEmail(email.text());
  }

  private static UserAccount made(UnitOfWork unit, EmailAddress email, PersonName name) {
    // Nobody of this computer has a login like an address.
    var person = new UserAccount(Ids.next(), email.login(), email.text(), name.text(), unit.now());
    unit.add(person);
    return person;
  }

  /** A member who is not the owner. */
  private static PersonRow other(Everybody now, UUID person) {
    var found = member(now, person);
    if (found.isOwner()) {
      throw conflict("people.refused.owner");
    }
    return found;
  }

  private static PersonRow owner(Everybody now, OwnershipOffer offer) {
    var giver = member(now, offer.giver());
    if (!giver.isOwner()) {
      throw conflict("people.refused.offerGone");
    }
    return giver;
  }

  private static PersonRow member(Everybody now, UUID person) {
    return now.people().stream()
        .filter(row -> row.id().equals(person))
        .findFirst()
        .orElseThrow(() -> conflict("people.refused.gone"));
  }

  private static void requireGiveable(WorkspaceRole role) {
    if (role == OWNER) {
      throw conflict("people.refused.owner");
    }
  }

  private static void requireNew(Everybody now, EmailAddress email) {
    if (now.people().stream().anyMatch(row -> row.email().equalsIgnoreCase(email.text()))) {
      throw conflict("people.refused.member");
    }
  }

  private static RuntimeException conflict(String key) {
    return new Problem.Conflict(Messages.text(key)).asException();
  }
}
