package io.sentineliq.workbench.alert;

import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.platform.list.Narrowing;
import io.sentineliq.workbench.platform.list.TimeRange;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a list of alerts is narrowed to. An empty set does not narrow; several values of one set are
 * alternatives; the parts narrow together.
 *
 * @param words each is found in the title, an asset, a tag or an observable's value
 * @param detected when they were detected
 * @param origin by what they came
 */
public record AlertFilter(
    List<String> words,
    Set<Severity> severities,
    Set<AlertStatus> statuses,
    Assigned assigned,
    Set<String> sources,
    Set<String> categories,
    Set<String> tags,
    TimeRange detected,
    AlertOrigin origin)
    implements Narrowing<AlertFilter> {

  /** Everything. */
  public static final AlertFilter EVERYTHING =
      new AlertFilter(
          List.of(),
          Set.of(),
          Set.of(),
          new Assigned.Anyone(),
          Set.of(),
          Set.of(),
          Set.of(),
          TimeRange.ALWAYS,
          new AlertOrigin.Any());

  /** The states in which somebody has work to do. */
  public static final Set<AlertStatus> OPEN =
      Collections.unmodifiableSet(
          EnumSet.of(AlertStatus.NEW, AlertStatus.ACKNOWLEDGED, AlertStatus.INVESTIGATING));

  /** Keeps the sets as they are now, in one order. */
  public AlertFilter {
    words = List.copyOf(words);
    severities = Collections.unmodifiableSet(new TreeSet<>(severities));
    statuses = Collections.unmodifiableSet(new TreeSet<>(statuses));
    sources = Collections.unmodifiableSet(new TreeSet<>(sources));
    categories = Collections.unmodifiableSet(new TreeSet<>(categories));
    tags = Collections.unmodifiableSet(new TreeSet<>(tags));
  }

  /** Whether nothing is left out. */
  public boolean isEverything() {
    return equals(EVERYTHING);
  }

  /** The same with other words. */
  @Override
  public AlertFilter withWords(List<String> other) {
    return new AlertFilter(
        other, severities, statuses, assigned, sources, categories, tags, detected, origin);
  }

  /** The same with other severities. */
  public AlertFilter withSeverities(Set<Severity> other) {
    return new AlertFilter(
        words, other, statuses, assigned, sources, categories, tags, detected, origin);
  }

  /** The same with other states. */
  public AlertFilter withStatuses(Set<AlertStatus> other) {
    return new AlertFilter(
        words, severities, other, assigned, sources, categories, tags, detected, origin);
  }

  /** The same of other people. */
  public AlertFilter withAssigned(Assigned other) {
    return new AlertFilter(
        words, severities, statuses, other, sources, categories, tags, detected, origin);
  }

  /** The same of another time. */
  public AlertFilter withDetected(TimeRange other) {
    return new AlertFilter(
        words, severities, statuses, assigned, sources, categories, tags, other, origin);
  }

  /** The same by another origin. */
  public AlertFilter withOrigin(AlertOrigin other) {
    return new AlertFilter(
        words, severities, statuses, assigned, sources, categories, tags, detected, other);
  }

  /** This, and what {@code base} says where this says nothing; the words of both. */
  @Override
  public AlertFilter over(AlertFilter base) {
    return new AlertFilter(
        Stream.concat(base.words.stream(), words.stream()).toList(),
        severities.isEmpty() ? base.severities : severities,
        statuses.isEmpty() ? base.statuses : statuses,
        assigned instanceof Assigned.Anyone ? base.assigned : assigned,
        sources.isEmpty() ? base.sources : sources,
        categories.isEmpty() ? base.categories : categories,
        tags.isEmpty() ? base.tags : tags,
        detected.equals(TimeRange.ALWAYS) ? base.detected : detected,
        origin instanceof AlertOrigin.Any ? base.origin : origin);
  }

  /** The values {@code facet} is narrowed to. */
  public Set<String> values(AlertFacet facet) {
    return switch (facet) {
      case SOURCE -> sources;
      case CATEGORY -> categories;
      case TAG -> tags;
    };
  }

  /** The same with other values of {@code facet}. */
  public AlertFilter withValues(AlertFacet facet, Set<String> values) {
    return new AlertFilter(
        words,
        severities,
        statuses,
        assigned,
        facet == AlertFacet.SOURCE ? values : sources,
        facet == AlertFacet.CATEGORY ? values : categories,
        facet == AlertFacet.TAG ? values : tags,
        detected,
        origin);
  }
}
