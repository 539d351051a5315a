package io.sentineliq.workbench.workspace;

import io.sentineliq.workbench.platform.persistence.UnitOfWork;

/**
 * What changes membership, each act with its entry in the history. Whether it is allowed was asked
 * before; a server asks again for itself.
 */
interface PeopleActs {

  /** Lets whoever holds what has the digest {@code tokenHash} in. */
  void invite(UnitOfWork unit, EmailAddress email, WorkspaceRole role, byte[] tokenHash);

  /** Takes an invitation back. */
  void withdraw(UnitOfWork unit, InvitationRow invitation);

  /** Gives a member another role. */
  void changeRole(UnitOfWork unit, PersonRow person, WorkspaceRole role);

  /** Ends a membership, somebody's or one's own. */
  void remove(UnitOfWork unit, PersonRow person);

  /** Offers the workspace. */
  void offerOwnership(UnitOfWork unit, PersonRow person);

  /** Swaps the roles of who offered and who accepts. */
  void acceptOwnership(UnitOfWork unit, PersonRow giver, PersonRow taker);

  /** Forgets an offer. */
  void endOffer(UnitOfWork unit);
}
