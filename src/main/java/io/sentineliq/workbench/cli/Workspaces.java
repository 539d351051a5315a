package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.platform.persistence.Datastore;
import io.sentineliq.workbench.platform.persistence.local.LocalDatastore;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.sample.SampleInvestigation;
import java.nio.file.Path;
import java.util.Optional;

/** From an open store to an open workspace; the composition root knows how. */
public interface Workspaces {

  /** The workspace {@code slug}, else the person's first one. */
  OpenWorkspace open(Datastore store, Optional<String> slug);

  /**
   * Lets whoever opened a local store in, when it asks for the code of a second factor.
   *
   * @param code blank when none was given
   */
  default void admit(LocalDatastore store, String code) {}

  /** What the history calls this computer and the program. */
  default String workstation() {
    return "command line";
  }

  /** The person and the first workspace of a local store that was just created. */
  void found(Datastore store);

  /**
   * Loads the sample investigation into a local store that holds nothing else, {@code
   * Problem.StoreUnusable} otherwise.
   */
  SampleInvestigation.Result loadSample(Datastore store, Path rejectFolder, Progress progress);
}
