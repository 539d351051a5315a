package io.sentineliq.workbench.support;

import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.shell.upkeep.Upkeep;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Remembers what it was asked for. */
public final class FakeUpkeep implements Upkeep {

  private final List<String> asked = new ArrayList<>();

  /** What it was asked for, in order. */
  public List<String> asked() {
    return asked;
  }

  @Override
  public boolean isLocal() {
    return true;
  }

  @Override
  public void backUp(Path target, Progress progress) {
    asked.add("back up to " + target);
  }

  @Override
  public void restore(Path backup, Path folder, Progress progress) {
    asked.add("restore " + backup + " in " + folder);
  }

  @Override
  public List<Finding> check() {
    return List.of(
        new Finding("runtime", Verdict.GOOD, "Java 25, at most 512 MB of memory."),
        new Finding(
            "store",
            Verdict.NOTE,
            "The store /home/ana/cases is not encrypted: whoever can read the file can read the"
                + " data."),
        new Finding("disk", Verdict.BAD, "Only 120 MB are free on the disk of /home/ana."));
  }
}
