package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.task.Progress;

/**
 * Makes row sets for one query. Called in the background.
 *
 * @param <R> the row
 */
public interface RowReader<R> {

  /** Enough for the first screens, quickly. */
  RowSet<R> first(Progress progress);

  /** Everything that matches. */
  RowSet<R> all(Progress progress);
}
