package io.sentineliq.workbench.platform.list;

import io.sentineliq.workbench.platform.task.Progress;
import java.util.List;
import java.util.UUID;

/**
 * Where a list gets its rows from. Called in the background only.
 *
 * @param <Q> the query: filter and order
 * @param <R> the row
 */
public interface ListSource<Q, R> {

  /** The first {@code limit} ids that match, quickly; complete when there are no more. */
  IdSnapshot firstIds(Q query, int limit, Progress progress);

  /** The same with the rows of these ids, in as few round trips as the source can. */
  default FirstPage<R> firstPage(Q query, int limit, Progress progress) {
    var ids = firstIds(query, limit, progress);
    return new FirstPage<>(ids, rows(ids, progress));
  }

  /** The ids of everything that matches. */
  IdSnapshot allIds(Q query, Progress progress);

  /** The rows of {@code ids}, in that order, without those that no longer exist. */
  List<R> rows(List<UUID> ids, Progress progress);

  /**
   * What a list begins with.
   *
   * @param rows of {@code ids}, without those that no longer exist
   */
  record FirstPage<R>(IdSnapshot ids, List<R> rows) {}
}
