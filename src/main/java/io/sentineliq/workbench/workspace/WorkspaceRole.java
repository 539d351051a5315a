package io.sentineliq.workbench.workspace;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Worded;

/** What a person may do in a workspace, most first. */
@Worded
public enum WorkspaceRole {
  /** Everything, and the only one who hands over or ends the workspace. */
  OWNER,
  /** Changes everything; deletes; manages members. */
  ADMIN,
  /** Works on alerts, observables, notes and tasks. */
  MEMBER;

  /** Whether this role may do what {@code least} may. */
  public boolean reaches(WorkspaceRole least) {
    return compareTo(least) <= 0;
  }

  /** Throws {@code Problem.Forbidden} unless this role may do what {@code least} may. */
  void require(WorkspaceRole least) {
    if (!reaches(least)) {
      throw new Problem.Forbidden(Messages.text("people.act")).asException();
    }
  }
}
