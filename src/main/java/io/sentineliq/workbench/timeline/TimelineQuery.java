package io.sentineliq.workbench.timeline;

import java.util.Set;

/**
 * Which events of a record are listed.
 *
 * @param about one incident or one case
 */
public record TimelineQuery(TimelineSubjects about, Set<TimelineType> types, Set<EventKind> kinds) {

  /** Everything about {@code about}. */
  public static TimelineQuery all(TimelineSubjects about) {
    return new TimelineQuery(about, Set.of(TimelineType.values()), Set.of(EventKind.values()));
  }

  /** The same of these types only. */
  public TimelineQuery of(Set<TimelineType> chosen) {
    return new TimelineQuery(about, Set.copyOf(chosen), kinds);
  }

  /** The same of these kinds only. */
  public TimelineQuery from(Set<EventKind> chosen) {
    return new TimelineQuery(about, types, Set.copyOf(chosen));
  }
}
