package io.sentineliq.workbench.workspace;

import io.sentineliq.workbench.platform.task.Progress;
import java.util.UUID;

/**
 * Who belongs to the open workspace. Never called on the user-interface thread; what a role does
 * not allow is {@code Problem.Forbidden}, on a shared store also for whoever comes with psql.
 */
public interface People {

  /** Everybody, as of now. */
  Everybody everybody(Progress progress);

  /**
   * Asks somebody in who has, or will have, a login of their own. A second invitation of the same
   * address replaces the first.
   *
   * @return what the invited person needs, told this once; it opens for seven days and only to who
   *     signs in with that address
   */
  String invite(EmailAddress email, WorkspaceRole role);

  /** Takes an invitation back. */
  void withdraw(UUID invitation);

  /** Adds somebody to whom work can be given and who never signs in here: local stores only. */
  void addColleague(EmailAddress email, PersonName name, WorkspaceRole role);

  /** Makes a member an administrator, or an administrator a member. */
  void changeRole(UUID person, WorkspaceRole role);

  /** Sends a member away. What they did, and what is assigned to them, stays under their name. */
  void remove(UUID person);

  /** Goes for good; {@code Problem.Conflict} for the owner, who hands the workspace over first. */
  void leave();

  /** Offers the workspace to a member, who has a day to accept. */
  void offerOwnership(UUID person);

  /** Becomes the owner; who was it gets the role one had. */
  void acceptOwnership();

  /** Takes an offer back, or refuses it. */
  void endOffer();
}
