package io.sentineliq.workbench.alert.ui;

import io.sentineliq.workbench.alert.intake.mapping.FieldMapping;
import io.sentineliq.workbench.alert.intake.mapping.SavedMapping;
import io.sentineliq.workbench.platform.task.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Brings the alerts of a file into the open workspace. Called in the background. */
public interface AlertImporter {

  /**
   * Reads {@code file} to its end, by {@code mapping} when there is one; what is stored stays
   * stored when it is cancelled.
   */
  Summary importFile(Path file, Optional<FieldMapping> mapping, Progress progress);

  /** The mappings that the workspace keeps, by name. */
  List<SavedMapping> mappings(Progress progress);

  /** Keeps a mapping in the workspace, in the place of an earlier one of its name. */
  void save(SavedMapping mapping, Progress progress);

  /**
   * What became of a file.
   *
   * @param read records that were read
   * @param imported records that became alerts
   * @param known records that were there already
   * @param rejected records that cannot be read
   * @param rejects where the rejected records stand with their reasons
   * @param isCancelled whether it stopped before the end of the file
   */
  record Summary(
      long read,
      long imported,
      long known,
      long rejected,
      Optional<Path> rejects,
      boolean isCancelled) {}
}
