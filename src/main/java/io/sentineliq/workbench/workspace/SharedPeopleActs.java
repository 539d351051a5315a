package io.sentineliq.workbench.workspace;

import io.sentineliq.workbench.platform.persistence.BoundStatement;
import io.sentineliq.workbench.platform.persistence.Ids;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Acts of a shared store: functions of the server, which tells its history by itself. */
final class SharedPeopleActs implements PeopleActs {

  @Override
  public void invite(UnitOfWork unit, EmailAddress email, WorkspaceRole role, byte[] tokenHash) {
    unit.append(
        connection -> {
          try (var statement =
              new BoundStatement(connection, "select invite_member(?, ?, ?, ?, ?, ?)")) {
            return sequence(
                statement
                    .id(unit.workspaceId())
                    .id(Ids.next())
                    .text(email.text())
                    .text(role.name())
                    .bytes(tokenHash)
                    .text(unit.actor().workstation()));
          }
        });
  }

  @Override
  public void withdraw(UnitOfWork unit, InvitationRow invitation) {
    call(unit, "select withdraw_invitation(?, ?, ?)", invitation.id(), null);
  }

  @Override
  public void changeRole(UnitOfWork unit, PersonRow person, WorkspaceRole role) {
    call(unit, "select change_role(?, ?, ?, ?)", person.id(), role.name());
  }

  @Override
  public void remove(UnitOfWork unit, PersonRow person) {
    call(unit, "select remove_member(?, ?, ?)", person.id(), null);
  }

  @Override
  public void offerOwnership(UnitOfWork unit, PersonRow person) {
    call(unit, "select offer_ownership(?, ?, ?)", person.id(), null);
  }

  @Override
  public void acceptOwnership(UnitOfWork unit, PersonRow giver, PersonRow taker) {
    call(unit, "select accept_ownership(?, ?)", null, null);
  }

  @Override
  public void endOffer(UnitOfWork unit) {
    call(unit, "select end_ownership_offer(?, ?)", null, null);
  }

  private static void call(
      UnitOfWork unit, String sql, @Nullable UUID subject, @Nullable String word) {
    unit.append(
        connection -> {
          try (var statement = new BoundStatement(connection, sql)) {
            statement.id(unit.workspaceId());
            if (subject != null) {
              statement.id(subject);
            }
            if (word != null) {
              statement.text(word);
            }
            return sequence(statement.text(unit.actor().workstation()));
          }
        });
  }

  private static long sequence(BoundStatement statement) throws SQLException {
    var rows = statement.query();
    rows.next();
    return rows.getLong(1);
  }
}
