package io.sentineliq.workbench.workspace;

/** What a person may do in a workspace. */
public enum WorkspaceRole {
  /** Everything, and the only one who hands over or ends the workspace. */
  OWNER,
  /** Changes everything; deletes; manages members. */
  ADMIN,
  /** Works on alerts, observables, notes and tasks. */
  MEMBER
}
