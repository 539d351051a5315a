package io.sentineliq.workbench.detection.text;

import io.sentineliq.workbench.detection.tracker.TrackerSet;
import java.util.ArrayList;
import java.util.List;

/** The trackers that are active, run together over one text after the other. */
public final class TextBench {

  private final List<WatchedTracker> trackers;
  private final TrackerSet set;

  /** Runs {@code trackers}. */
  public TextBench(List<WatchedTracker> trackers) {
    this.trackers = List.copyOf(trackers);
    this.set = new TrackerSet(this.trackers.stream().map(WatchedTracker::tracker).toList());
  }

  /** Whether there is nothing to look for. */
  public boolean isEmpty() {
    return trackers.isEmpty();
  }

  /** What they find in {@code draft}. */
  public TextFinds examine(TextDraft draft) {
    var masked = MaskedText.of(draft.content());
    var finds = new ArrayList<TrackerFind>();
    set.match(
        draft.content(),
        (position, matches) ->
            finds.add(TrackerFind.of(trackers.get(position), matches, masked.text())));
    return new TextFinds(draft, masked, List.copyOf(finds));
  }

  /** Whether any of them finds something in {@code content}: much quicker than what. */
  public boolean matches(String content) {
    var found = new boolean[1];
    set.match(content, (position, matches) -> found[0] = true);
    return found[0];
  }
}
