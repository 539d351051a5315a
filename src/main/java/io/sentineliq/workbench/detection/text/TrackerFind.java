package io.sentineliq.workbench.detection.text;

import io.sentineliq.workbench.detection.tracker.TrackerMatch;
import java.util.List;

/**
 * Where one tracker matched in one text.
 *
 * @param places {@value #MOST} at most
 * @param digest names what surrounds them
 */
public record TrackerFind(WatchedTracker tracker, List<MatchPlace> places, byte[] digest) {

  /** More places are not kept. */
  public static final int MOST = 200;

  private static final int LONGEST_WHAT = 200;

  /** What {@code tracker} found in a text, of which {@code masked} is the covered form. */
  public static TrackerFind of(WatchedTracker tracker, List<TrackerMatch> matches, String masked) {
    var places =
        matches.stream()
            .limit(MOST)
            .map(match -> new MatchPlace(match.offset(), match.length(), cut(match.what())))
            .toList();
    return new TrackerFind(tracker, places, Surroundings.digest(masked, places));
  }

  private static String cut(String what) {
    return what.substring(0, Math.min(LONGEST_WHAT, what.length()));
  }
}
