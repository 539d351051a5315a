package io.sentineliq.workbench.support;

import io.sentineliq.workbench.platform.fx.Dialogs;
import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.fx.Rewriting;
import io.sentineliq.workbench.platform.fx.Shortcuts;
import io.sentineliq.workbench.platform.fx.ViewMemory;
import io.sentineliq.workbench.platform.fx.Window;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** A window that remembers what it was told; everything in it happens at once. */
public final class ToldWindow implements Rewriting.Ending {

  private final List<Notice> notices = new ArrayList<>();
  private final List<Throwable> failures = new ArrayList<>();
  private final List<String> endings = new ArrayList<>();
  private final Window window =
      new Window(
          new ImmediateTasks(),
          new Shortcuts(),
          ViewMemory.forThisRun(),
          new Dialogs(() -> null),
          notices::add,
          failures::add,
          place -> {},
          file -> {},
          InstantSource.system());

  /** The window itself. */
  public Window window() {
    return window;
  }

  /** The sentences it showed. */
  public List<Notice> notices() {
    return notices;
  }

  /** What went wrong. */
  public List<Throwable> failures() {
    return failures;
  }

  /** How tries to save ended. */
  public List<String> endings() {
    return endings;
  }

  @Override
  public void saved() {
    endings.add("saved");
  }

  @Override
  public void failed(Throwable failure) {
    endings.add("failed");
    failures.add(failure);
  }

  @Override
  public void putOff() {
    endings.add("put off");
  }
}
