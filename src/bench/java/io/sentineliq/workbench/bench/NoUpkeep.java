package io.sentineliq.workbench.bench;

import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.shell.upkeep.Upkeep;
import java.nio.file.Path;
import java.util.List;

/** The care of a store that a window asks for and no bench takes. */
record NoUpkeep() implements Upkeep {

  @Override
  public boolean isLocal() {
    return false;
  }

  @Override
  public void backUp(Path target, Progress progress) {
    throw new UnsupportedOperationException("measured nowhere");
  }

  @Override
  public void restore(Path backup, Path folder, Progress progress) {
    throw new UnsupportedOperationException("measured nowhere");
  }

  @Override
  public List<Finding> check() {
    throw new UnsupportedOperationException("measured nowhere");
  }
}
