package io.sentineliq.workbench.workspace;

import java.util.List;

/**
 * What can be done with the workspaces of a store, whether one is open or none. Takes time: never
 * on the user-interface thread.
 */
public interface StoreWorkspaces {

  /** The workspaces that whoever asks may open, oldest first. */
  List<Membership> open();

  /** A new workspace of whoever asks; {@code Problem.Conflict} when the short name is taken. */
  void create(WorkspaceName name, Slug slug);

  /**
   * Answers an invitation.
   *
   * @param token what the invited person was given
   * @return the short name of the workspace one belongs to now
   */
  String join(String token);

  /** The workspaces that nobody can open until whoever asks, who owns them, lets them. */
  List<ClosedWorkspace> closed();

  /** Opens one of them again; refused when it was deleted more than thirty days ago. */
  void reopen(ClosedWorkspace workspace);

  /** What stays of workspaces that whoever asks purged, newest first. */
  List<Tombstone> tombstones();
}
