package io.sentineliq.workbench.sample.ui;

import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.sample.SampleInvestigation;

/**
 * Loads the sample investigation into a workspace of its own beside the open one. Called in the
 * background; loading again finishes what was cancelled, and else adds nothing.
 */
@FunctionalInterface
public interface SampleLoader {

  /** Loads what is missing. */
  SampleInvestigation.Result load(Progress progress);
}
