package io.sentineliq.workbench.detection.tracker;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** Words between what is no letter, digit or mark, in any script. */
final class KeywordTracker implements Tracker {

  private static final int LONGEST = 200;
  private static final int SHORTEST_FOR_ONE = 5;
  private static final int SHORTEST_FOR_TWO = 8;

  private final boolean isCaseSensitive;
  private final String wanted;
  private final int slips;

  KeywordTracker(TrackerPattern.Keyword keyword) {
    var words = keyword.words().strip();
    if (words.isEmpty() || words.length() > LONGEST) {
      throw new Problem.BadPattern(1, 1, Messages.text("pattern.keyword.length", LONGEST))
          .asException();
    }
    this.isCaseSensitive = keyword.isCaseSensitive();
    this.wanted = isCaseSensitive ? words : Folded.of(words);
    this.slips = keyword.isFuzzy() ? slips(words.length()) : 0;
  }

  private static int slips(int length) {
    if (length < SHORTEST_FOR_ONE) {
      return 0;
    }
    return length < SHORTEST_FOR_TWO ? 1 : 2;
  }

  @Override
  public List<String> atoms() {
    return slips == 0 ? List.of(Folded.of(wanted)) : List.of();
  }

  @Override
  public List<TrackerMatch> match(String text) {
    var folded = isCaseSensitive ? text : Folded.of(text);
    return slips == 0 ? exact(text, folded) : fuzzy(text, folded);
  }

  private List<TrackerMatch> exact(String text, String folded) {
    var matches = new ArrayList<TrackerMatch>();
    for (var at = folded.indexOf(wanted);
        at >= 0 && matches.size() < MOST;
        at = folded.indexOf(wanted, at + 1)) {
      var end = at + wanted.length();
      if (!Words.isJoined(text, at) && !Words.isJoined(text, end)) {
        matches.add(TrackerMatch.of(text, at, end, ""));
      }
    }
    return matches;
  }

  /** As many words of the text as the keyword has, within some edits. */
  private List<TrackerMatch> fuzzy(String text, String folded) {
    var matches = new ArrayList<TrackerMatch>();
    var count = Words.count(wanted);
    for (var from = Words.start(text, 0); from >= 0 && matches.size() < MOST; ) {
      var end = Words.end(text, from, count, wanted.length() + slips);
      if (end > from && Slips.isWithin(wanted, folded, from, end, slips)) {
        matches.add(TrackerMatch.of(text, from, end, ""));
        from = Words.start(text, end);
      } else {
        from = Words.start(text, Words.end(text, from, 1, Integer.MAX_VALUE));
      }
    }
    return matches;
  }
}
