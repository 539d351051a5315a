package io.sentineliq.workbench.platform.list;

import java.util.Map;
import java.util.Set;

/**
 * How many rows each value of a facet would leave, under everything else that {@code filter} says.
 *
 * @param <F> the facets
 */
public record FacetCounts<F extends Enum<F> & Facet>(
    ListFilter<F> filter, Map<F, Map<String, Long>> counts) {

  /** How many rows there are with one of {@code values}. */
  public long of(F facet, Set<String> values) {
    var counted = counts.getOrDefault(facet, Map.of());
    return values.stream().mapToLong(value -> counted.getOrDefault(value, 0L)).sum();
  }
}
