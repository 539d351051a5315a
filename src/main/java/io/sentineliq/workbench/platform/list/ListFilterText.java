package io.sentineliq.workbench.platform.list;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The filter of a list in writing, as people type it and as saved views keep it: {@code
 * severity:critical,high status:open assignee:none since:7d "word"}.
 *
 * @param <F> the facets
 */
public final class ListFilterText<F extends Enum<F> & Facet>
    implements Narrowing.Writing<ListFilter<F>> {

  private final List<F> facets;
  private final TimeTerms times;
  private final Set<String> keys;

  /**
   * Filters by {@code facets}, in whose order they are written; dates are those of {@code zone}.
   */
  public ListFilterText(Class<F> facets, ZoneId zone) {
    this.facets = List.of(facets.getEnumConstants());
    this.times = new TimeTerms(zone);
    this.keys =
        Stream.concat(
                this.facets.stream().map(Facet::key), Stream.of(TimeTerms.SINCE, TimeTerms.UNTIL))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Reads {@code typed}; what cannot be read is {@code Problem.InvalidField}. */
  @Override
  public ListFilter<F> read(String typed) {
    var terms = FilterTerms.parse(typed, keys);
    var filter =
        ListFilter.<F>everything().withWords(terms.words()).withTime(times.read(terms.values()));
    for (var facet : facets) {
      var values = new TreeSet<String>();
      terms
          .values()
          .getOrDefault(facet.key(), List.of())
          .forEach(value -> values.addAll(meant(facet, value)));
      filter = filter.with(facet, values);
    }
    return filter;
  }

  /** Writes {@code filter} so that {@link #read} gives it back. */
  @Override
  public String write(ListFilter<F> filter) {
    var values = new LinkedHashMap<String, List<String>>();
    facets.forEach(facet -> values.put(facet.key(), written(facet, filter.of(facet))));
    TimeTerms.write(filter.time(), values);
    values.values().removeIf(List::isEmpty);
    return new FilterTerms(filter.words(), values).typed();
  }

  private Set<String> meant(F facet, String value) {
    var group = facet.groups().get(value.toLowerCase(Locale.ROOT));
    if (group != null) {
      return group;
    }
    var constant = facet.constant(value);
    if (constant.isPresent()) {
      return Set.of(constant.get().name());
    }
    if (facet.hasFreeValues()) {
      return Set.of(value);
    }
    throw unknown(facet, value);
  }

  /** Groups that are there as a whole by their name, before what is left. */
  private List<String> written(F facet, Set<String> chosen) {
    var left = new HashSet<>(chosen);
    var written = new ArrayList<String>();
    new TreeMap<>(facet.groups())
        .forEach(
            (name, group) -> {
              if (left.containsAll(group)) {
                left.removeAll(group);
                written.add(name);
              }
            });
    left.stream()
        .map(value -> facet.constant(value).map(one -> lower(one.name())).orElse(value))
        .sorted()
        .forEach(written::add);
    return written;
  }

  private ProblemException unknown(F facet, String value) {
    var known =
        Stream.concat(
                facet.groups().keySet().stream().sorted(),
                facet.constants().stream().map(constant -> lower(constant.name())))
            .collect(Collectors.joining(", "));
    return new Problem.InvalidField(
            FilterTerms.FIELD, "list.filter.value", List.of(value, facet.key(), known))
        .asException();
  }

  /** The values of {@code constants}. */
  public static Set<String> names(Enum<?>... constants) {
    return Arrays.stream(constants).map(Enum::name).collect(Collectors.toUnmodifiableSet());
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
