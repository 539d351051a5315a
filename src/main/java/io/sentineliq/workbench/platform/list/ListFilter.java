package io.sentineliq.workbench.platform.list;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a list is narrowed to. A facet without values does not narrow; several values of one facet
 * are alternatives; the parts narrow together.
 *
 * @param words every one must be found
 * @param values of each facet; constants by their names
 * @param time when the rows began
 * @param <F> the facets
 */
public record ListFilter<F extends Enum<F> & Facet>(
    List<String> words, Map<F, Set<String>> values, TimeRange time)
    implements Narrowing<ListFilter<F>> {

  /** Keeps copies in one order, without empty sets. */
  public ListFilter {
    words = List.copyOf(words);
    var kept = new HashMap<F, Set<String>>();
    values.forEach(
        (facet, chosen) -> {
          if (!chosen.isEmpty()) {
            kept.put(facet, Collections.unmodifiableSet(new TreeSet<>(chosen)));
          }
        });
    values = Collections.unmodifiableMap(kept);
  }

  /** Everything. */
  public static <F extends Enum<F> & Facet> ListFilter<F> everything() {
    return new ListFilter<F>(List.of(), Map.of(), TimeRange.ALWAYS);
  }

  /** What {@code facet} is narrowed to. */
  public Set<String> of(F facet) {
    return values.getOrDefault(facet, Set.of());
  }

  /** The same with other words. */
  @Override
  public ListFilter<F> withWords(List<String> other) {
    return new ListFilter<>(other, values, time);
  }

  /** The same with other values of {@code facet}. */
  public ListFilter<F> with(F facet, Set<String> other) {
    var changed = new HashMap<>(values);
    changed.put(facet, other);
    return new ListFilter<>(words, changed, time);
  }

  /** The same with one value of {@code facet}. */
  public ListFilter<F> with(F facet, Enum<?> constant) {
    return with(facet, Set.of(constant.name()));
  }

  /** The same not narrowed by {@code facet}. */
  public ListFilter<F> without(F facet) {
    return with(facet, Set.of());
  }

  /** The same of another time. */
  public ListFilter<F> withTime(TimeRange other) {
    return new ListFilter<>(words, values, other);
  }

  /** This, and what {@code base} says where this says nothing; the words of both. */
  @Override
  public ListFilter<F> over(ListFilter<F> base) {
    var both = new ArrayList<>(base.words);
    both.addAll(words);
    var merged = new HashMap<>(base.values);
    merged.putAll(values);
    return new ListFilter<>(both, merged, time.equals(TimeRange.ALWAYS) ? base.time : time);
  }
}
