package io.sentineliq.workbench.detection.tracker;

import java.util.List;

/** A pattern that is ready; safe from every thread. */
public interface Tracker {

  /** Matches in one text are told up to this many. */
  int MOST = 1_000;

  /** Where it matches, in the order of the text, {@value #MOST} at most. */
  List<TrackerMatch> match(String text);

  /**
   * Literals, folded, one of which is in every text that matches; empty when nothing is known.
   *
   * @see Folded
   */
  default List<String> atoms() {
    return List.of();
  }
}
