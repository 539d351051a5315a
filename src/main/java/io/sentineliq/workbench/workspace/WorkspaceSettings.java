package io.sentineliq.workbench.workspace;

import io.sentineliq.workbench.platform.task.Progress;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What the open workspace is. Never called on the user-interface thread; what a role does not allow
 * is {@code Problem.Forbidden}.
 */
public interface WorkspaceSettings {

  /** How it looks, which is shown before anything else of it. */
  default WorkspaceFace face(Progress progress) {
    return details(progress).face();
  }

  /** As it is now. */
  WorkspaceDetails details(Progress progress);

  /** The version it is at now, which costs less to read. */
  int version(Progress progress);

  /** Says it anew; {@code Problem.Stale} when somebody else did since {@code version}. */
  void describe(int version, WorkspaceProfile profile);

  /** Gives it a picture, or takes it away. */
  void changeLogo(Optional<Logo> logo);

  /** Limits its evidence: local stores only, a server's disk is its administrator's. */
  void changeQuota(OptionalLong bytes);

  /** Closes it for everybody until its owner opens it again. */
  void suspend();

  /** Deletes it; its owner can take that back for thirty days. {@code typed} is its short name. */
  void delete(Slug typed);
}
