package io.sentineliq.workbench.note.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Texts as lines, and what changed between them (Myers, O(ND), in linear space). */
final class TextLines {

  /** More lines that differ than this are not compared: the time grows with their square. */
  private static final int MOST_LINES = 20_000;

  private TextLines() {}

  static List<String> of(String text) {
    return List.of(text.split("\n", -1));
  }

  /**
   * The changes in the order of the text, none touching another; empty when the texts are too long
   * to compare.
   */
  static Optional<List<LineChange>> changes(List<String> from, List<String> to) {
    var same = samePrefix(from, to);
    if (Math.max(from.size(), to.size()) - same > MOST_LINES) {
      return Optional.empty();
    }
    var patch = DiffUtils.diff(from, to, new MyersDiffWithLinearSpace<>(), null);
    return Optional.of(joined(patch.getDeltas()));
  }

  /** {@code base} with changes that do not touch one another. */
  static String applied(List<String> base, List<LineChange> changes) {
    var lines = new ArrayList<>(base);
    changes.stream()
        .sorted(Comparator.comparingInt(LineChange::start).reversed())
        .forEach(
            change -> {
              lines.subList(change.start(), change.end()).clear();
              lines.addAll(change.start(), change.lines());
            });
    return String.join("\n", lines);
  }

  /** The library tells a replaced line as one added and one removed. */
  private static List<LineChange> joined(List<AbstractDelta<String>> deltas) {
    var changes = new ArrayList<LineChange>();
    for (var delta : deltas) {
      var start = delta.getSource().getPosition();
      var end = start + delta.getSource().size();
      var next = new LineChange(start, end, delta.getTarget().getLines());
      if (!changes.isEmpty() && changes.getLast().touches(next)) {
        next = both(changes.removeLast(), next);
      }
      changes.add(next);
    }
    return changes;
  }

  private static LineChange both(LineChange first, LineChange second) {
    var lines = new ArrayList<>(first.lines());
    lines.addAll(second.lines());
    return new LineChange(
        Math.min(first.start(), second.start()), Math.max(first.end(), second.end()), lines);
  }

  private static int samePrefix(List<String> from, List<String> to) {
    var same = 0;
    while (same < from.size() && same < to.size() && from.get(same).equals(to.get(same))) {
      same++;
    }
    return same;
  }
}
