package io.sentineliq.workbench.alert.ui;

import io.sentineliq.workbench.platform.task.Progress;
import java.nio.file.Path;
import java.util.Optional;

/** Brings the alerts of a file into the open workspace. Called in the background. */
@FunctionalInterface
public interface AlertImporter {

  /** Reads {@code file} to its end; what is stored stays stored when it is cancelled. */
  Summary importFile(Path file, Progress progress);

  /**
   * What became of a file.
   *
   * @param read records that were read
   * @param imported records that became alerts
   * @param known records that were there already
   * @param rejected records that cannot be read
   * @param rejects where the rejected records stand with their reasons
   */
  record Summary(long read, long imported, long known, long rejected, Optional<Path> rejects) {}
}
