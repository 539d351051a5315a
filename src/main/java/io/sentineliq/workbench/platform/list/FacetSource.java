package io.sentineliq.workbench.platform.list;

import io.sentineliq.workbench.platform.task.Progress;
import java.util.List;

/**
 * Counts what a list can be narrowed to. Called in the background only.
 *
 * @param <F> the facets
 */
public interface FacetSource<F extends Enum<F> & Facet> {

  /** How the rows of {@code filter} and of its neighbours are spread. */
  FacetCounts<F> facets(ListFilter<F> filter, Progress progress);

  /**
   * The commonest {@code limit} values of {@code facet} among the rows of {@code filter} without
   * its own narrowing by that facet.
   */
  List<FacetValue> values(ListFilter<F> filter, F facet, int limit, Progress progress);
}
