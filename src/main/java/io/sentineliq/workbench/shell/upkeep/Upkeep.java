package io.sentineliq.workbench.shell.upkeep;

import io.sentineliq.workbench.platform.task.Progress;
import java.nio.file.Path;
import java.util.List;

/** What can be done for the open store and this computer. Everything takes time. */
public interface Upkeep {

  /**
   * What was found of one thing.
   *
   * @param what its word
   */
  record Finding(String what, Verdict verdict, String sentence) {}

  /** How a thing is. */
  enum Verdict {
    GOOD,
    NOTE,
    BAD
  }

  /** Whether the store is a local one, which alone is backed up from here. */
  boolean isLocal();

  /** Writes the whole store into the new file {@code target} and proves it. */
  void backUp(Path target, Progress progress);

  /**
   * Makes a store of {@code backup} in {@code folder}, new or empty; the open one stays as it is.
   */
  void restore(Path backup, Path folder, Progress progress);

  /** Looks at this computer. */
  List<Finding> check();
}
