package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.platform.task.Progress;
import java.nio.file.Path;

/** Takes pictures of every screen; the composition root knows how. */
@FunctionalInterface
public interface Tours {

  /** Writes the pictures of a window of this size into {@code folder}; how many there are. */
  int into(Path folder, int width, int height, Progress progress);
}
