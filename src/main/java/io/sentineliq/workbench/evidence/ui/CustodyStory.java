package io.sentineliq.workbench.evidence.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The life of an exhibit as it is drawn.
 *
 * @param custodians who had it, the first first, gaps between them
 * @param places where it was
 * @param checks when its bytes were hashed again
 * @param steps the newest first, gaps among them
 */
record CustodyStory(
    Instant from,
    Instant until,
    List<Period> custodians,
    List<Period> places,
    List<Check> checks,
    List<CustodyStep> steps) {

  /** One verification. */
  record Check(Instant at, boolean isIntact) {}

  /** The same with what happened before all of it. */
  CustodyStory after(List<CustodyStep> earlier) {
    var all = new ArrayList<>(steps);
    all.addAll(earlier);
    return new CustodyStory(from, until, custodians, places, checks, all);
  }

  /** Stretches in which nobody is recorded. */
  List<Period> gaps() {
    return custodians.stream().filter(Period::isGap).toList();
  }
}
