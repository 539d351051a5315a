package io.sentineliq.workbench.detection.tracker;

import io.sentineliq.workbench.brand.lookalike.LookalikeScorer;
import io.sentineliq.workbench.brand.lookalike.WatchedBrand;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Names in a text, defanged or not, that look like a brand's domain. */
final class TyposquatTracker implements Tracker {

  private static final int LONGEST = 253;

  private final LookalikeScorer scorer;
  private final int threshold;

  TyposquatTracker(TrackerPattern.Typosquat typosquat) {
    try {
      var brand = WatchedBrand.of(typosquat.domain(), List.of());
      this.scorer = LookalikeScorer.of(List.of(brand), List.of());
      this.threshold = typosquat.threshold();
    } catch (IllegalArgumentException e) {
      var why = Messages.text("cli.lookalikes.noDomain", typosquat.domain());
      throw new Problem.BadPattern(1, 1, why).asException(e);
    }
  }

  @Override
  public List<TrackerMatch> match(String text) {
    var scan = scorer.scan();
    var matches = new ArrayList<TrackerMatch>();
    var from = 0;
    while (from < text.length() && matches.size() < MOST) {
      var end = end(text, from);
      if (end > from && end - from <= LONGEST) {
        var name = text.substring(from, end).replace("[.]", ".").replace("(.)", ".");
        var verdict = name.indexOf('.') > 0 ? scan.ofText(name) : null;
        if (verdict != null && verdict.score() >= Math.max(1, threshold)) {
          var techniques =
              verdict.techniques().stream().map(Enum::name).collect(Collectors.joining(" "));
          matches.add(TrackerMatch.of(text, from, end, techniques));
        }
      }
      from = end + 1;
    }
    return matches;
  }

  private static int end(String text, int from) {
    var end = from;
    while (end < text.length() && isPart(text, end)) {
      end++;
    }
    while (end > from && ".-[]()".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private static boolean isPart(String text, int at) {
    var c = text.charAt(at);
    return Character.isLetterOrDigit(c)
        || c == '-'
        || c == '.'
        || (c >= 128 && !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        || text.startsWith("[.]", at)
        || text.startsWith("(.)", at)
        || (at > 0 && (text.startsWith(".]", at) || text.startsWith(".)", at)))
        || (at > 1 && (text.startsWith("[.]", at - 2) || text.startsWith("(.)", at - 2)));
  }
}
