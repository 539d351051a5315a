package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.task.Progress;
import java.util.List;

/**
 * Makes row sets for one query. Called in the background.
 *
 * @param <R> the row
 */
public interface RowReader<R> {

  /** Enough for the first screens, quickly. */
  First<R> first(Progress progress);

  /** Everything that matches. */
  RowSet<R> all(Progress progress);

  /**
   * How a list begins.
   *
   * @param rows the first rows of {@code set} as far as they have been read with it
   */
  record First<R>(RowSet<R> set, List<Slot<R>> rows) {}
}
