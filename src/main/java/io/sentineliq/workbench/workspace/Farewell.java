package io.sentineliq.workbench.workspace;

import io.sentineliq.workbench.platform.task.Progress;
import java.nio.file.Path;

/** Ends a workspace of a server for good. Takes time: never on the user-interface thread. */
@FunctionalInterface
public interface Farewell {

  /**
   * Writes everything in the workspace into the new file {@code target}, tells the history its
   * digest, and removes the workspace. {@code Problem.Conflict} when an exhibit is on hold or
   * somebody works in it meanwhile; then it stays. What stays of it otherwise is a {@link
   * Tombstone}.
   *
   * @param typed its short name, as whoever ends it typed it
   * @return the last checkpoint of its ledger
   */
  String purge(Slug typed, Path target, Progress progress);
}
