package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.platform.task.Progress;
import java.nio.file.Path;

/** Takes pictures of every screen; the composition root knows how. */
@FunctionalInterface
public interface Tours {

  /** Writes the pictures into {@code folder}; how many there are. */
  int into(Path folder, Progress progress);
}
