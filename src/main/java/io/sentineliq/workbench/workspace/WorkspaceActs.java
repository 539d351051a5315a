package io.sentineliq.workbench.workspace;

import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import java.util.Optional;

/** What changes a workspace, each act with its entry in the history. */
interface WorkspaceActs {

  /** Says anew what it is. */
  void describe(UnitOfWork unit, Workspace workspace, WorkspaceProfile profile);

  /** Gives it a picture, or none. */
  void changeLogo(UnitOfWork unit, Workspace workspace, Optional<Logo> logo);

  /** Closes it until it is opened again. */
  void suspend(UnitOfWork unit, Workspace workspace);

  /** Deletes it, to be restored for a month. */
  void delete(UnitOfWork unit, Workspace workspace);
}
